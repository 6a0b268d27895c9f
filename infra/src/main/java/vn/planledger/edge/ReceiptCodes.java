package vn.planledger.edge;

import java.math.BigInteger;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.shared.Sha256;

/** The receipt code that belongs to a command: sent again, the command gets the same one. */
public final class ReceiptCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 26;
    private static final int BITS_PER_CHARACTER = 5;
    private static final int DIGEST_BITS = 256;

    private ReceiptCodes() {}

    /** The first 130 bits of SHA-256("receipt:" + command id) in base32 (RFC 4648, section 6, without padding). */
    public static ReceiptCode of(String commandId) {
        var digest = new BigInteger(1, Sha256.of("receipt:" + commandId));
        var code = new StringBuilder();
        for (int at = 1; at <= LENGTH; at++) {
            var fiveBits = digest.shiftRight(DIGEST_BITS - at * BITS_PER_CHARACTER)
                    .and(BigInteger.valueOf(BASE32.length() - 1L));
            code.append(BASE32.charAt(fiveBits.intValue()));
        }
        return new ReceiptCode(code.toString());
    }
}
