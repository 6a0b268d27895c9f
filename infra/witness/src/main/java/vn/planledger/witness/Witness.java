package vn.planledger.witness;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides whether a checkpoint is cosigned: C2SP tlog-witness, add-checkpoint. Of every log it knows one line of history
 * only, the latest checkpoint it cosigned, and it never signs another that does not continue it.
 */
final class Witness implements Closeable {

    private final WitnessKey key;
    private final Map<String, List<LogKey>> logs;
    private final State state;
    private final Evidence evidence;
    private final Clock clock;
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    /** @param logs the keys trusted for each origin */
    Witness(WitnessKey key, Map<String, List<LogKey>> logs, State state, Evidence evidence, Clock clock) {
        this.key = key;
        this.logs = Map.copyOf(logs);
        this.state = state;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws IOException where the state cannot be read or kept: then nothing is signed */
    Answer addCheckpoint(byte[] body) throws IOException {
        Submission submission;
        Checkpoint checkpoint;
        try {
            submission = Submission.parse(body);
            checkpoint = Checkpoint.parse(submission.note().text());
        } catch (Malformed malformed) {
            return Answer.refused(400, malformed.getMessage());
        }
        var trusted = logs.get(checkpoint.origin());
        if (trusted == null) {
            return Answer.refused(404, "no log of this origin is known here");
        }
        if (!signedBy(trusted, submission.note())) {
            return Answer.refused(403, "not signed by a key trusted for this log");
        }
        if (submission.oldSize() > checkpoint.size()) {
            return Answer.refused(400, "the old size is larger than the checkpoint's");
        }
        // Comparing with the latest and replacing it is one step for each log: no request may slip in between.
        synchronized (locks.computeIfAbsent(checkpoint.origin(), origin -> new Object())) {
            return continued(submission, checkpoint);
        }
    }

    /** By one trusted key at least; a signature in a trusted key's name that does not verify spoils the whole note. */
    private static boolean signedBy(List<LogKey> trusted, SignedNote note) {
        var signed = false;
        for (var signature : note.signatures()) {
            for (var log : trusted) {
                if (log.claims(signature)) {
                    if (!log.verifies(note.bytes(), signature)) {
                        return false;
                    }
                    signed = true;
                }
            }
        }
        return signed;
    }

    private Answer continued(Submission submission, Checkpoint checkpoint) throws IOException {
        var latest = state.latest(checkpoint.origin());
        if (submission.oldSize() != latest.size()) {
            return Answer.conflict(latest.size());
        }
        if (checkpoint.size() == latest.size() && !checkpoint.sameRoot(latest)) {
            evidence.keep(latest, submission.note());
            return Answer.refused(409, "another tree of this size has been cosigned");
        }
        if (!Consistency.proven(latest, checkpoint, submission.proof())) {
            return Answer.refused(422, "the consistency proof does not verify");
        }
        state.keep(checkpoint.origin(), submission.note().text());
        return Answer.cosigned(
                key.cosign(submission.note().text(), clock.instant().getEpochSecond()));
    }

    @Override
    public void close() throws IOException {
        state.close();
    }
}
