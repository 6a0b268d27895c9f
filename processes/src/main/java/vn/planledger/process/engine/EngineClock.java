package vn.planledger.process.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** The engine's time, which is one per JVM: it follows the application's clock, so that timers fire by it. */
public final class EngineClock {

    private static final int BATCH = 100;

    private final ProcessEngine engine;

    public EngineClock(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Takes over the distance between this clock and the system's; call it again after every move. */
    public void follow(Clock clock) {
        ClockUtil.offset(Duration.between(Instant.now(), clock.instant()).toMillis());
    }

    /** Lets the job executor, where this node runs one, look for due timers at once. */
    public void wakeUp() {
        var jobs = ((ProcessEngineImpl) engine).getProcessEngineConfiguration().getJobExecutor();
        if (jobs.isActive()) {
            jobs.jobWasAdded();
        }
    }

    /**
     * Fires every due timer now, in the caller's thread, earliest first, until none is left, and says how many. Not inside
     * a transaction: each timer has its own. What another thread fires at the same time is left to it.
     */
    public int fireDueTimers() {
        var fired = 0;
        for (var due = due(); !due.isEmpty(); due = due()) {
            for (var job : due) {
                fired += fire(job);
            }
        }
        return fired;
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, BATCH);
    }

    /** The loser of a race reads half of what the winner changed, so that its failure may be of any kind. */
    private int fire(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
            return 1;
        } catch (OptimisticLockingException elsewhere) {
            return 0;
        } catch (RuntimeException failed) {
            if (exists(job)) {
                throw failed;
            }
            return 0;
        }
    }

    private boolean exists(Job job) {
        return engine.getManagementService().createJobQuery().jobId(job.getId()).count() > 0;
    }
}
