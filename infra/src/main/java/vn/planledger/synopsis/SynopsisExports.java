package vn.planledger.synopsis;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;

/**
 * Exports of synopses and of the record, one after the other in the background, each seen by its owner alone. A finished file is kept for an
 * hour, or until twenty younger exports need its place; on this node only, and not beyond its end.
 */
@Component
public class SynopsisExports {

    /**
     * Who asks for what.
     *
     * @param owner the one person who may ask for the export
     * @param about of what it is made, besides its format
     * @param key names the attempt: sent twice, it is one export, unless that failed or was called off; blank or null for a new one
     */
    public record Attempt(String owner, String about, String key) {

        private String id(String format) {
            if (key == null || key.isBlank()) {
                return UUID.randomUUID().toString();
            }
            var named = String.join("\n", owner, format, about, key.strip());
            return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(SynopsisExports.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int PLACES = 20;
    /** Waiting or running exports of one person. */
    private static final int OWN = 3;

    private static final long STOP_SECONDS = 10;

    private final Map<SynopsisFormat, SynopsisWriter> writers = new EnumMap<>(SynopsisFormat.class);
    private final MessageSource messages;
    private final Clock clock;
    private final Path temporary;
    private final Map<String, ExportJob> jobs = new LinkedHashMap<>();
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "synopsis-export"));

    @Autowired
    SynopsisExports(List<SynopsisWriter> writers, MessageSource messages) {
        this(writers, messages, Clock.systemUTC(), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** @param temporary where the files of exports are kept, each in a folder of its own */
    SynopsisExports(List<SynopsisWriter> writers, MessageSource messages, Clock clock, Path temporary) {
        writers.forEach(writer -> this.writers.put(writer.format(), writer));
        this.messages = messages;
        this.clock = clock;
        this.temporary = temporary;
        ExportFolder.sweep(temporary, clock.instant());
    }

    /**
     * Starts an export, or puts it in the queue.
     *
     * @param locale language of headings and labels
     * @return the id of the export
     * @throws Refusal {@code synopsis.busy} while too many wait
     */
    public String start(SynopsisFormat format, SynopsisSource source, Locale locale, Attempt attempt) {
        var words = new SynopsisWords(messages, locale);
        return start(new SynopsisWork(writers.get(format), source, words), attempt);
    }

    /**
     * Starts the export of something else, or puts it in the same queue.
     *
     * @return the id of the export, of use to its owner alone
     * @throws Refusal {@code synopsis.busy} while too many wait
     */
    public String start(ExportWork work, Attempt attempt) {
        return queue(new ExportJob.Order(attempt.owner(), work), attempt.id(work.format()));
    }

    private synchronized String queue(ExportJob.Order order, String id) {
        var before = own(id, order.owner());
        if (before.filter(ExportJob::isOfUse).isPresent()) {
            return id;
        }
        before.ifPresent(failed -> remove(id));
        makeRoom(order.owner());
        var job = new ExportJob(id, order, ExportFolder.create(temporary), clock);
        jobs.put(id, job);
        executor.execute(job);
        return id;
    }

    public synchronized Optional<SynopsisExport> find(String id, String owner) {
        return own(id, owner).map(ExportJob::seen);
    }

    /** @return whether it was waiting or running; what has ended stays as it ended */
    public synchronized boolean cancel(String id, String owner) {
        return own(id, owner).filter(ExportJob::cancel).isPresent();
    }

    /** The file of a finished export. */
    public synchronized Optional<Path> file(String id, String owner) {
        return own(id, owner)
                .filter(job -> job.seen().state() == SynopsisExport.State.DONE)
                .map(ExportJob::file);
    }

    /** Removes what ended more than an hour ago, with its file. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    public synchronized void tidy() {
        var limit = clock.instant().minus(KEPT);
        jobs.entrySet().stream()
                .filter(entry -> entry.getValue().endedBefore(limit))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::remove);
    }

    private Optional<ExportJob> own(String id, String owner) {
        tidy();
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.isOf(owner));
    }

    private void makeRoom(String owner) {
        tidy();
        var unfinished = jobs.values().stream().filter(job -> !job.ended()).toList();
        if (unfinished.size() >= PLACES
                || unfinished.stream().filter(job -> job.isOf(owner)).count() >= OWN) {
            throw Refusal.conflict("synopsis.busy", unfinished.size());
        }
        if (jobs.size() >= PLACES) {
            jobs.entrySet().stream()
                    .filter(entry -> entry.getValue().ended())
                    .min(Comparator.comparing(entry -> entry.getValue().startedAt()))
                    .map(Map.Entry::getKey)
                    .ifPresent(this::remove);
        }
    }

    private void remove(String id) {
        jobs.remove(id).deleteFiles();
    }

    /** Cancels everything and leaves no file behind. */
    @PreDestroy
    public void stop() throws InterruptedException {
        synchronized (this) {
            jobs.values().forEach(ExportJob::cancel);
        }
        executor.shutdownNow();
        if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An export did not stop within {} seconds", STOP_SECONDS);
        }
        synchronized (this) {
            List.copyOf(jobs.keySet()).forEach(this::remove);
        }
    }
}
