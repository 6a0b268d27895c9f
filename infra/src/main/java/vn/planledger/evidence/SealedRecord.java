package vn.planledger.evidence;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.SealedCheckpoint;
import vn.planledger.query.ledger.note.VerifierKey;

/** The ledger of the record as a bundle needs it: it waits for seals and cosignatures, but not for ever. */
public final class SealedRecord {

    /** A checkpoint that is signed and cosigned by all who were asked. */
    record Seal(long size, String note) {}

    private static final long BETWEEN_MILLIS = 100;

    private final Ledger ledger;
    private final CosignedSeals cosigned;
    private final LogKeys keys;
    private final Duration patience;

    /** @param patience how long one waits for a seal, and for the witnesses */
    public SealedRecord(Ledger ledger, DataSource database, LogKeys keys, Duration patience) {
        this.ledger = ledger;
        this.cosigned = new CosignedSeals(database, ledger.log());
        this.keys = keys;
        this.patience = patience;
    }

    String origin() {
        return keys.log().name();
    }

    /**
     * The log's key and those of the witnesses that answer at present.
     *
     * @throws Refusal {@code evidence.no-witness} where witnesses are configured and none has ever answered
     */
    LogKeys present() throws InterruptedException {
        if (keys.witnesses().isEmpty()) {
            return keys;
        }
        return soon(() -> Optional.of(keys.onlyWith(cosigned.newestBy()))
                        .filter(answering -> !answering.witnesses().isEmpty()))
                .orElseThrow(() -> Refusal.rule("evidence.no-witness"));
    }

    /**
     * A checkpoint that covers an event and is cosigned by every one of the witnesses.
     *
     * @throws Refusal {@code evidence.not-sealed} where there is none in time
     */
    Seal await(long number, LogKeys signing) throws InterruptedException {
        return soon(() -> covering(number, signing.witnesses()))
                .orElseThrow(() -> Refusal.rule("evidence.not-sealed", number, patience.toSeconds()));
    }

    private Optional<Seal> covering(long number, List<VerifierKey> witnesses) {
        var checkpoint = witnesses.isEmpty()
                ? ledger.after(number - 1, 1).stream().findFirst()
                : cosigned.firstFrom(number, witnesses).map(ledger::at);
        return checkpoint.map(found -> seal(found, witnesses));
    }

    private Seal seal(SealedCheckpoint sealed, List<VerifierKey> witnesses) {
        var lines = witnesses.stream()
                .map(witness -> cosigned.line(sealed.size(), witness))
                .toList();
        return new Seal(sealed.size(), sealed.note().with(lines).toString());
    }

    private <T> Optional<T> soon(Supplier<Optional<T>> looking) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var found = looking.get();
        while (found.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
            found = looking.get();
        }
        return found;
    }

    /** The inclusion proof of an event, a base64 line per hash. */
    String proof(long number, long size) {
        return ledger.inclusion(number - 1, size).stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(Collectors.joining());
    }
}
