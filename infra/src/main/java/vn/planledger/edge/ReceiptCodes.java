package vn.planledger.edge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import vn.planledger.command.opinion.ReceiptCode;

/** The receipt code that belongs to a command: sent again, the command gives the same receipt. */
public final class ReceiptCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTERS = 26;
    private static final int BITS = 5;

    private ReceiptCodes() {}

    /** The first 130 bits of the SHA-256 of {@code receipt:} and the command id, in base32 (RFC 4648 section 6). */
    public static ReceiptCode of(String commandId) {
        var digest = sha256().digest(("receipt:" + commandId).getBytes(StandardCharsets.UTF_8));
        var code = new StringBuilder(LETTERS);
        for (int letter = 0; letter < LETTERS; letter++) {
            code.append(BASE32.charAt(fiveBits(digest, letter * BITS)));
        }
        return new ReceiptCode(code.toString());
    }

    private static int fiveBits(byte[] bytes, int from) {
        var at = from / Byte.SIZE;
        var window = (bytes[at] & 0xff) << Byte.SIZE | bytes[at + 1] & 0xff;
        return window >> 2 * Byte.SIZE - BITS - from % Byte.SIZE & 0x1f;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
