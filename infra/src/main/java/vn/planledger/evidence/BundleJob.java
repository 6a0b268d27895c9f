package vn.planledger.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.planledger.command.shared.Refusal;
import vn.planledger.evidence.EvidenceProgress.Refused;

/** One bundle on its way. What fails leaves no file behind. */
final class BundleJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BundleJob.class);

    private final BundleOrder order;
    private final BundleMaker maker;
    private final Path file;
    private final Instant startedAt;
    private final AtomicLong done = new AtomicLong();
    private volatile EvidenceState state = EvidenceState.WAITING;
    private volatile long total;
    private volatile long size;
    private volatile List<String> cosigners = List.of();
    private volatile Refused refusal;

    BundleJob(BundleOrder order, BundleMaker maker, Path file, Instant startedAt) {
        this.order = order;
        this.maker = maker;
        this.file = file;
        this.startedAt = startedAt;
    }

    @Override
    public void run() {
        try {
            maker.make(this);
            size = Files.size(file);
            state = EvidenceState.DONE;
        } catch (Refusal refused) {
            fail(new Refused(refused.code(), refused.parameters()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            fail(null);
        } catch (IOException | RuntimeException failed) {
            LOG.warn("Evidence bundle {} failed", order.id(), failed);
            fail(null);
        } finally {
            if (!ended()) {
                fail(null);
            }
        }
    }

    private void fail(Refused why) {
        refusal = why;
        deleteFile();
        state = EvidenceState.FAILED;
    }

    void deleteFile() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("{} could not be deleted", file, left);
        }
    }

    BundleOrder order() {
        return order;
    }

    Path file() {
        return file;
    }

    void at(EvidenceState next) {
        state = next;
    }

    void cosignedBy(List<String> witnesses) {
        cosigners = witnesses;
    }

    void expect(long files) {
        total = files;
    }

    void wrote() {
        done.incrementAndGet();
    }

    boolean ended() {
        return state.ended();
    }

    boolean startedBefore(Instant moment) {
        return startedAt.isBefore(moment);
    }

    EvidenceProgress seen() {
        var id = order.id().value();
        var name = "evidence-" + order.plan().value() + "-" + id + ".zip";
        return new EvidenceProgress(
                id,
                order.plan().value(),
                order.documents(),
                state,
                done.get(),
                total,
                size,
                name,
                cosigners,
                refusal,
                startedAt);
    }
}
