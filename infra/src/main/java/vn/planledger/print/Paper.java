package vn.planledger.print;

/**
 * A paper to take away.
 *
 * @param fileName in letters without marks
 * @param content a PDF file
 */
public record Paper(String fileName, byte[] content) {}
