package vn.planledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A note of C2SP signed-note.
 *
 * @param text with its last newline, without the blank line
 */
record SignedNote(String text, List<NoteSignature> signatures) {

    /** @throws Malformed without a text, a blank line and at least one signature line */
    static SignedNote parse(String note) {
        var blank = note.lastIndexOf("\n\n");
        if (blank < 1 || !note.endsWith("\n") || blank + 2 >= note.length()) {
            throw new Malformed("not a signed note");
        }
        var lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
        return new SignedNote(
                note.substring(0, blank + 1),
                List.of(lines).stream().map(NoteSignature::parse).toList());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
