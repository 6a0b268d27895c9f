package vn.planledger.ledger.witness;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import vn.planledger.ledger.witness.Reply.Cosigned;
import vn.planledger.ledger.witness.Reply.FromSize;
import vn.planledger.ledger.witness.Reply.Refused;
import vn.planledger.query.ledger.note.MalformedNoteException;
import vn.planledger.query.ledger.note.SignatureLine;
import vn.planledger.query.ledger.note.SignedNote;

/** One add-checkpoint request of C2SP tlog-witness. Nothing a witness answers is believed unless it verifies. */
final class WitnessCall {

    /** Bytes read of an answer at most. */
    private static final int LARGEST = 64 * 1024;

    private static final int WORDS = 200;
    private static final int CONFLICT = 409;

    private final int patience;

    /** @param patience for the connection, and for each read of the answer */
    WitnessCall(Duration patience) {
        this.patience = Math.toIntExact(patience.toMillis());
    }

    /**
     * @param proof of consistency from {@code oldSize} to the note's size
     * @throws IOException where the witness cannot be reached or does not answer in time
     */
    Reply submit(Witness witness, long oldSize, List<byte[]> proof, SignedNote note) throws IOException {
        var connection = (HttpURLConnection) witness.submission().toURL().openConnection();
        connection.setConnectTimeout(patience);
        connection.setReadTimeout(patience);
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "text/plain; charset=utf-8");
        try (var out = connection.getOutputStream()) {
            out.write(body(oldSize, proof, note).getBytes(StandardCharsets.UTF_8));
        }
        return reply(connection, witness, note);
    }

    private static String body(long oldSize, List<byte[]> proof, SignedNote note) {
        var body = new StringBuilder("old ").append(oldSize).append('\n');
        proof.forEach(
                hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return body.append('\n').append(note).toString();
    }

    private static Reply reply(HttpURLConnection connection, Witness witness, SignedNote note) throws IOException {
        var status = connection.getResponseCode();
        var text = read(connection, status);
        if (status == HttpURLConnection.HTTP_OK) {
            return cosigned(text, witness, note);
        }
        var told = text.strip();
        if (status == CONFLICT
                && "text/x.tlog.size".equals(connection.getContentType())
                && told.matches("0|[1-9][0-9]{0,17}")) {
            return new FromSize(Long.parseLong(told));
        }
        return refused(status, told);
    }

    private static String read(HttpURLConnection connection, int status) throws IOException {
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return in == null ? "" : new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }

    private static Reply cosigned(String text, Witness witness, SignedNote note) {
        for (var line : text.split("\n")) {
            try {
                var signature = SignatureLine.parse(line);
                if (witness.key().signed(note.text(), signature)) {
                    return new Cosigned(signature);
                }
            } catch (MalformedNoteException notOne) {
                return refused(HttpURLConnection.HTTP_OK, notOne.getMessage());
            }
        }
        return refused(HttpURLConnection.HTTP_OK, "no cosignature of its key on this checkpoint");
    }

    private static Reply refused(int status, String why) {
        var words = why.replaceAll("\\p{Cntrl}", " ");
        return new Refused(status, words.length() > WORDS ? words.substring(0, WORDS) : words);
    }
}
