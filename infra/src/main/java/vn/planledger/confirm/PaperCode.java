package vn.planledger.confirm;

/**
 * What is printed on the paper of an event.
 *
 * @param link where anybody confirms it
 * @param path the same, from the root
 * @param qr the link as an SVG element
 */
public record PaperCode(String link, String path, String qr) {}
