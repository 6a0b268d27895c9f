package vn.planledger.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.planledger.query.ledger.Difference;
import vn.planledger.query.ledger.LedgerAudit;
import vn.planledger.query.ledger.SealRefusedException;
import vn.planledger.query.ledger.SealedCheckpoint;

/** Audits of whole logs in the background: each night, and whenever an inspector asks. One at a time. */
@Component
public class LedgerAudits implements DisposableBean {

    /** How an audit stands. */
    public enum State {
        RUNNING,
        CLEAN,
        DIFFERENT,
        FAILED,
        CANCELLED
    }

    /**
     * An audit.
     *
     * @param rows compared so far
     * @param size rows that were sealed when it began
     * @param difference the first row that is not as it was sealed; null where there is none
     */
    public record Audit(State state, long rows, long size, Instant startedAt, Instant endedAt, Difference difference) {

        public boolean isRunning() {
            return state == State.RUNNING;
        }
    }

    /**
     * How a log stands.
     *
     * @param sealed rows under the newest checkpoint
     * @param newest the newest checkpoint's text; null before the first
     * @param trouble why nothing more is sealed; null where all is well
     * @param audit the running or else the last audit since this node started; null before the first
     */
    public record Standing(
            String log,
            String key,
            long sealed,
            String newest,
            Instant sealedAt,
            LogState.Trouble trouble,
            Audit audit) {}

    private static final Logger LOG = LoggerFactory.getLogger(LedgerAudits.class);

    private final List<PublishedLog> logs;
    private final DataSource database;
    private final Clock clock;
    private final Map<String, Audit> audits = new ConcurrentHashMap<>();
    private final Set<String> unwanted = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "ledger-audit"));

    LedgerAudits(List<PublishedLog> logs, @Qualifier("inspectorDataSource") DataSource database, Clock clock) {
        this.logs = List.copyOf(logs);
        this.database = database;
        this.clock = clock;
    }

    public List<Standing> standings() {
        return logs.stream().map(this::standing).toList();
    }

    /** Starts an audit of every log that none is running of. */
    @Scheduled(cron = "${planledger.ledger.audit:0 30 2 * * *}")
    public void start() {
        for (var log : logs) {
            var before = audits.get(log.name());
            if (before == null || before.state() != State.RUNNING) {
                unwanted.remove(log.name());
                long size = newest(log).map(SealedCheckpoint::size).orElse(0L);
                audits.put(log.name(), new Audit(State.RUNNING, 0, size, clock.instant(), null, null));
                thread.execute(() -> run(log));
            }
        }
    }

    /** Calls off every audit that runs; nothing is said then about what was sealed. */
    public void cancel() {
        logs.forEach(log -> unwanted.add(log.name()));
    }

    private void run(PublishedLog log) {
        try {
            stopIfUnwanted(log.name());
            var audit = new LedgerAudit(database, log.source(), log.key(), log.keepsake());
            var difference = audit.run(rows -> progress(log.name(), rows));
            difference.ifPresentOrElse(
                    found ->
                            log.state().stopped(new LogState.Trouble(found.verdict(), found.number(), clock.instant())),
                    () -> log.state().clean());
            end(log.name(), difference.isPresent() ? State.DIFFERENT : State.CLEAN, difference);
        } catch (CancellationException calledOff) {
            LOG.info("The audit of {} was called off", log.name());
            end(log.name(), State.CANCELLED, Optional.empty());
        } catch (RuntimeException failed) {
            LOG.error("The audit of {} failed", log.name(), failed);
            end(log.name(), State.FAILED, Optional.empty());
        }
    }

    private void stopIfUnwanted(String log) {
        if (unwanted.contains(log)) {
            throw new CancellationException();
        }
    }

    private void progress(String log, long rows) {
        stopIfUnwanted(log);
        audits.computeIfPresent(
                log,
                (name, audit) ->
                        new Audit(audit.state(), rows, Math.max(rows, audit.size()), audit.startedAt(), null, null));
    }

    private void end(String log, State state, Optional<Difference> difference) {
        difference.ifPresent(found -> LOG.error("The log {} is not what was sealed: {}", log, found));
        audits.computeIfPresent(
                log,
                (name, audit) -> new Audit(
                        state,
                        audit.rows(),
                        audit.size(),
                        audit.startedAt(),
                        clock.instant(),
                        difference.orElse(null)));
    }

    /** One that is forged is none: the audit says so, and must not be kept from it. */
    private static Optional<SealedCheckpoint> newest(PublishedLog log) {
        try {
            return log.ledger().newest();
        } catch (SealRefusedException forged) {
            LOG.error("The newest checkpoint of {} is forged", log.name(), forged);
            return Optional.empty();
        }
    }

    private Standing standing(PublishedLog log) {
        var newest = newest(log);
        return new Standing(
                log.name(),
                log.key().toString(),
                newest.map(SealedCheckpoint::size).orElse(0L),
                newest.map(checkpoint -> checkpoint.note().text()).orElse(null),
                newest.map(SealedCheckpoint::sealedAt).orElse(null),
                log.state().trouble().orElse(null),
                audits.get(log.name()));
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
