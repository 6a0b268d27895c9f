package vn.planledger.query.ledger.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One line {@code — name base64(id | signature)} under a note.
 *
 * @param id 4 bytes
 * @param signature whatever its key's type says
 */
public record SignatureLine(String name, byte[] id, byte[] signature) {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    /** @throws MalformedNoteException if it is not such a line; the text comes without its newline */
    public static SignatureLine parse(String line) {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new MalformedNoteException("not a signature line");
        }
        var name = line.substring(DASH.length(), space);
        var bytes = Base64Text.decode(line.substring(space + 1));
        if (!isName(name) || bytes.length <= ID_BYTES) {
            throw new MalformedNoteException("not a signature line");
        }
        return new SignatureLine(
                name, Arrays.copyOf(bytes, ID_BYTES), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints().noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether name and id are those of the key; nothing is verified yet. */
    public boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && Arrays.equals(id, key.id());
    }

    /** The line without its newline. */
    @Override
    public String toString() {
        var bytes = ByteBuffer.allocate(id.length + signature.length)
                .put(id)
                .put(signature)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignatureLine that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
