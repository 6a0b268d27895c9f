package vn.planledger.synopsis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.planledger.synopsis.SynopsisExport.State;

/** One export of one person. It ends once, in whichever way comes first; only a finished one leaves a file. */
final class ExportJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ExportJob.class);

    /** @param owner the one person who may see it */
    record Order(String owner, ExportWork work) {}

    private final String id;
    private final Order order;
    private final ExportFolder folder;
    private final Clock clock;
    private final String fileName;
    private final long expected;
    private final Instant startedAt;
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final AtomicLong done = new AtomicLong();
    private volatile long size;
    private volatile Instant endedAt;

    ExportJob(String id, Order order, ExportFolder folder, Clock clock) {
        this.id = id;
        this.order = order;
        this.folder = folder;
        this.clock = clock;
        this.fileName = order.work().fileName();
        this.expected = order.work().expected();
        this.startedAt = clock.instant();
    }

    @Override
    public void run() {
        try {
            write();
            end(State.DONE);
        } catch (CancellationException unwanted) {
            LOG.debug("Export {} was cancelled", id);
        } catch (IOException | RuntimeException failed) {
            if (end(State.FAILED)) {
                LOG.warn("Export {} as {} failed", id, order.work().format(), failed);
            }
        } finally {
            end(State.FAILED);
            if (state.get() != State.DONE) {
                folder.delete();
            }
        }
    }

    private void write() throws IOException {
        stopIfUnwanted();
        order.work().write(file(), this::line);
        size = Files.size(file());
    }

    private void line() {
        done.incrementAndGet();
        stopIfUnwanted();
    }

    private void stopIfUnwanted() {
        if (ended()) {
            throw new CancellationException();
        }
    }

    /** Whether it was this that ended it. */
    private boolean end(State how) {
        endedAt = endedAt == null ? clock.instant() : endedAt;
        return state.compareAndSet(State.RUNNING, how);
    }

    /** @return false where it had ended already */
    boolean cancel() {
        return end(State.CANCELLED);
    }

    void deleteFiles() {
        folder.delete();
    }

    boolean ended() {
        return state.get() != State.RUNNING;
    }

    /** Whether it has made its file or still may. */
    boolean isOfUse() {
        return state.get() == State.RUNNING || state.get() == State.DONE;
    }

    boolean endedBefore(Instant moment) {
        return ended() && endedAt.isBefore(moment);
    }

    boolean isOf(String person) {
        return order.owner().equals(person);
    }

    Instant startedAt() {
        return startedAt;
    }

    Path file() {
        return folder.path().resolve(fileName);
    }

    SynopsisExport seen() {
        var now = state.get();
        var written = done.get();
        return new SynopsisExport(
                id,
                order.work().format(),
                now,
                written,
                now == State.DONE ? written : Math.max(expected, written),
                fileName,
                order.work().mediaType(),
                now == State.DONE ? size : 0,
                startedAt);
    }
}
