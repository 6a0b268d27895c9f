package vn.planledger.query.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text and the signatures under it (C2SP {@code signed-note}).
 *
 * @param text ends in a newline, without the blank line
 * @param signatures at least one
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

    /** Bytes of a note at most. */
    public static final int MAX_BYTES = 64 * 1024;

    private static final int MAX_SIGNATURES = 64;

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws MalformedNoteException if it is not one, is too large or holds control characters */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new MalformedNoteException("not a note");
        }
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n' || c == '\uFFFD')) {
            throw new MalformedNoteException("control characters in a note");
        }
        var lines = note.substring(end + 2).split("\n", -1);
        if (lines.length < 2 || lines.length > MAX_SIGNATURES + 1) {
            throw new MalformedNoteException("no or too many signatures");
        }
        var signatures = new ArrayList<SignatureLine>();
        for (int at = 0; at < lines.length - 1; at++) {
            signatures.add(SignatureLine.parse(lines[at]));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** Whether a signature of the key is there and good. */
    public boolean signedBy(VerifierKey key) {
        return signatures.stream().anyMatch(line -> key.signed(text, line));
    }

    /** The note with further signatures under it. */
    public SignedNote with(List<SignatureLine> more) {
        var all = new ArrayList<>(signatures);
        all.addAll(more);
        return new SignedNote(text, all);
    }

    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
