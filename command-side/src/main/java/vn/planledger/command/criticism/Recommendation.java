package vn.planledger.command.criticism;

/**
 * One recommendation of a criticism.
 *
 * @param number from 1, kept when others are dropped
 * @param section the part of the documents it is about; null for the whole plan
 * @param area WKT point, line or polygon, WGS 84; null for the whole plan
 */
public record Recommendation(int number, Heading heading, String text, String section, String area) {

    /** How often one is replied to at most: once, and once more where the reply did not satisfy. */
    public static final int REPLIES_OWED = 2;
}
