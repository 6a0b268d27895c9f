package vn.planledger.edge;

/**
 * What the author of an opinion keeps; nothing personal is in it.
 *
 * @param number of the event that recorded the opinion
 * @param code finds the opinion again
 * @param sha256 of that event's payload as stored, lower-case hex: whoever changes the opinion changes it
 * @param url of the page that tells what became of the opinion
 */
public record OpinionReceipt(long number, String code, String sha256, String url) {}
