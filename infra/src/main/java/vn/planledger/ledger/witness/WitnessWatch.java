package vn.planledger.ledger.witness;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.planledger.ledger.witness.Standing.State;

/**
 * Asks every witness about every log, each pair in a thread of its own: a witness that is slow or away holds up neither the
 * sealing nor another witness.
 */
final class WitnessWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessWatch.class);

    private final Map<String, WitnessRound> rounds;
    private final Duration pause;
    private final Duration pauseAfterFailure;
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();
    private volatile ScheduledExecutorService threads;

    /** @param rounds by a name for people: log and witness */
    WitnessWatch(Map<String, WitnessRound> rounds, Duration pause, Duration pauseAfterFailure) {
        this.rounds = Map.copyOf(rounds);
        this.pause = pause;
        this.pauseAfterFailure = pauseAfterFailure;
    }

    Map<String, Standing> standings() {
        return new TreeMap<>(standings);
    }

    @Override
    public void start() {
        if (!rounds.isEmpty()) {
            threads = Executors.newScheduledThreadPool(rounds.size());
            rounds.keySet().forEach(name -> again(name, Duration.ZERO));
        }
    }

    private void again(String name, Duration after) {
        var running = threads;
        if (running != null && !running.isShutdown()) {
            running.schedule(() -> ask(name), after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void ask(String name) {
        var standing = standing(name);
        var before = standings.put(name, standing);
        if (before == null || before.state() != standing.state()) {
            tell(name, standing);
        }
        again(name, standing.state() == State.CURRENT ? pause : pauseAfterFailure);
    }

    /** A database that is away is no answer of the witness's; the next round tries both again. */
    private Standing standing(String name) {
        try {
            return rounds.get(name).run();
        } catch (RuntimeException broken) {
            LOG.error("Asking {} failed", name, broken);
            return new Standing(State.REFUSING, 0, broken.toString());
        }
    }

    private static void tell(String name, Standing standing) {
        if (standing.state() == State.CONTRADICTED) {
            LOG.error("{} contradicts this ledger: {}", name, standing.detail());
        } else {
            LOG.info("{}: {} {}", name, standing.state(), standing.detail());
        }
    }

    @Override
    public void stop() {
        var running = threads;
        threads = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }
}
