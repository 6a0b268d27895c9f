package vn.planledger.work;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;

/** Long works of this node: of each name one at a time, the last one remembered until the next begins. */
@Component
public class Works {

    private static final Logger LOG = LoggerFactory.getLogger(Works.class);
    private static final long STOP_SECONDS = 10;

    private final Map<String, WorkJob> jobs = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> new Thread(work, "long-work"));
    private final Clock clock;

    Works(Clock clock) {
        this.clock = clock;
    }

    /**
     * Starts a work in the background.
     *
     * @param name of which one runs at a time
     * @param startedBy name of who starts it
     * @throws Refusal {@code work.running}
     */
    public synchronized void start(String name, String startedBy, Work work) {
        if (find(name).filter(WorkSeen::isRunning).isPresent()) {
            throw Refusal.conflict("work.running");
        }
        var job = new WorkJob(name, work, startedBy, clock);
        jobs.put(name, job);
        threads.execute(job);
    }

    /** The running or else the last work of a name since this node started. */
    public Optional<WorkSeen> find(String name) {
        return Optional.ofNullable(jobs.get(name)).map(WorkJob::seen);
    }

    /** Calls a work off, if it runs; what has ended stays as it ended. */
    public void cancel(String name) {
        Optional.ofNullable(jobs.get(name)).ifPresent(WorkJob::callOff);
    }

    /** Calls off what runs, and waits until it has tidied up: nothing outlives the application. */
    @PreDestroy
    public void stop() throws InterruptedException {
        jobs.values().forEach(WorkJob::callOff);
        threads.shutdown();
        if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A long work did not stop within {} seconds", STOP_SECONDS);
            threads.shutdownNow();
        }
    }
}
