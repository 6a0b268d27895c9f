package vn.planledger.query.ledger.note;

import java.util.Base64;

/** Base64 of RFC 4648 section 4 in its one canonical spelling: two texts for the same bytes would let a text be changed unseen. */
final class Base64Text {

    private Base64Text() {}

    static byte[] decode(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
            throw new MalformedNoteException("not canonical base64");
        } catch (IllegalArgumentException notBase64) {
            throw new MalformedNoteException("not base64");
        }
    }
}
