package vn.planledger.witness;

import java.util.Base64;

/** Standard Base 64 of RFC 4648 section 4 with exactly one spelling of every value. */
final class Base64Text {

    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws Malformed for missing padding, stray bits in the last character and foreign characters */
    static byte[] read(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException foreign) {
            throw new Malformed("not Base 64: " + text, foreign);
        }
        if (!of(bytes).equals(text)) {
            throw new Malformed("not the one spelling of its Base 64: " + text);
        }
        return bytes;
    }
}
