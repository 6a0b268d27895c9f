package vn.planledger.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planledger.query.ledger.note.VerifierKey;

/**
 * Who signs the checkpoints of the record.
 *
 * @param log key of the log itself; its name is the origin of the checkpoints
 * @param witnesses those that are asked for cosignatures; empty where none is configured
 */
public record LogKeys(VerifierKey log, List<VerifierKey> witnesses) {

    public LogKeys {
        witnesses = List.copyOf(witnesses);
    }

    LogKeys onlyWith(Set<VerifierKey> answering) {
        return new LogKeys(log, witnesses.stream().filter(answering::contains).toList());
    }

    List<String> names() {
        return witnesses.stream().map(VerifierKey::name).toList();
    }

    /** A line each, the log's first. */
    String text() {
        return Stream.concat(Stream.of(log), witnesses.stream())
                .map(key -> key + "\n")
                .collect(Collectors.joining());
    }
}
