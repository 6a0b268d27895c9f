package vn.planledger.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import vn.planledger.query.ledger.Verdict;

/** What is wrong with a log, as far as this node knows. While anything is, nothing more is signed. */
public final class LogState {

    /**
     * A difference that was found.
     *
     * @param number the row, from 1
     */
    public record Trouble(Verdict verdict, long number, Instant foundAt) {}

    private final AtomicReference<Trouble> trouble = new AtomicReference<>();

    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    /** Whether this is news. */
    boolean stopped(Trouble found) {
        var before = trouble.getAndSet(found);
        return before == null || before.verdict() != found.verdict() || before.number() != found.number();
    }

    /** An audit read everything and found nothing. */
    void clean() {
        trouble.set(null);
    }
}
