package vn.planledger.query.ledger.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a log says of itself: so many leaves, this root (C2SP {@code tlog-checkpoint}, without extension lines).
 *
 * @param root 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final Pattern FORM = Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/=]{44})\n");

    /** @throws MalformedNoteException if the text of the note is not exactly these three lines */
    public static Checkpoint parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new MalformedNoteException("not a checkpoint");
        }
        try {
            return new Checkpoint(form.group(1), Long.parseLong(form.group(2)), Base64Text.decode(form.group(3)));
        } catch (NumberFormatException tooLarge) {
            throw new MalformedNoteException("size of a checkpoint");
        }
    }

    /** The text of the note. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that
                && origin.equals(that.origin)
                && size == that.size
                && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }
}
