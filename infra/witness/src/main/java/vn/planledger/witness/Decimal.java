package vn.planledger.witness;

/** Tree sizes in ASCII decimal without leading zeroes, from 0 to 2^63 - 1. */
final class Decimal {

    private Decimal() {}

    /** @throws Malformed for anything else */
    static long read(String text) {
        if (!text.matches("0|[1-9][0-9]{0,18}")) {
            throw new Malformed("not a tree size: " + text);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Malformed("too large for a tree size: " + text, tooLarge);
        }
    }
}
