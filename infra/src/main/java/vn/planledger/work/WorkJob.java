package vn.planledger.work;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.planledger.command.shared.Refusal;

/** One long work. It ends once, in whichever way comes first. */
final class WorkJob implements Runnable, Progress {

    private static final Logger LOG = LoggerFactory.getLogger(WorkJob.class);

    private final String name;
    private final Work work;
    private final Clock clock;
    private volatile boolean unwanted;
    private WorkSeen seen;

    WorkJob(String name, Work work, String startedBy, Clock clock) {
        this.name = name;
        this.work = work;
        this.clock = clock;
        this.seen = new WorkSeen(WorkState.RUNNING, 0, 0, startedBy, clock.instant(), null, null, null);
    }

    @Override
    public void run() {
        try {
            end(WorkState.DONE, work.run(this), null);
        } catch (CancellationException calledOff) {
            LOG.info("The work {} was called off", name);
            end(WorkState.CANCELLED, null, null);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            end(WorkState.CANCELLED, null, null);
        } catch (Refusal refusal) {
            end(WorkState.FAILED, null, refusal);
        } catch (RuntimeException failed) {
            fail(failed);
        } catch (Error failed) {
            fail(failed);
            throw failed;
        }
    }

    private void fail(Throwable why) {
        end(WorkState.FAILED, null, null);
        LOG.error("The work {} failed", name, why);
    }

    @Override
    public synchronized void at(long done, long total) {
        if (unwanted) {
            throw new CancellationException();
        }
        seen = new WorkSeen(
                WorkState.RUNNING, done, Math.max(done, total), seen.startedBy(), seen.startedAt(), null, null, null);
    }

    /** It is called off at its next report; until then it runs. */
    void callOff() {
        unwanted = true;
    }

    synchronized WorkSeen seen() {
        return seen;
    }

    private synchronized void end(WorkState how, Object result, Refusal refusal) {
        Instant now = clock.instant();
        seen = new WorkSeen(how, seen.done(), seen.total(), seen.startedBy(), seen.startedAt(), now, result, refusal);
    }
}
