package vn.planledger.witness;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The body of an add-checkpoint request.
 *
 * @param oldSize the size that the log believes to be the last one cosigned
 * @param proof of consistency, hashes of 32 bytes
 */
record Submission(long oldSize, List<byte[]> proof, SignedNote note) {

    private static final int MOST_PROOF_LINES = 63;

    /** @throws Malformed where the specification's form is not kept, to the byte */
    static Submission parse(byte[] body) {
        var text = text(body);
        var blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new Malformed("no empty line before the checkpoint");
        }
        var lines = text.substring(0, blank).split("\n", -1);
        if (!lines[0].startsWith("old ") || lines.length > 1 + MOST_PROOF_LINES) {
            throw new Malformed("one line with the old size, then at most 63 lines of proof");
        }
        return new Submission(
                Decimal.read(lines[0].substring("old ".length())),
                Arrays.stream(lines).skip(1).map(Submission::hash).toList(),
                SignedNote.parse(text.substring(blank + 2)));
    }

    private static byte[] hash(String line) {
        var hash = Base64Text.read(line);
        if (hash.length != Sha256.LENGTH) {
            throw new Malformed("a line of the proof holds " + hash.length + " bytes");
        }
        return hash;
    }

    private static String text(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
                throw new Malformed("a control character");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw new Malformed("not UTF-8", notUtf8);
        }
    }
}
