package vn.planledger.evidence;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.planledger.command.evidence.BundleId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.audit.Secrecy;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.security.CurrentActor;

/**
 * The bundles that inspectors asked for, made one after the other in the background; each is seen by who asked alone, on
 * this node, for a day.
 */
@Component
public class EvidenceBundles {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceBundles.class);
    private static final Duration KEPT = Duration.ofDays(1);
    /** Waiting or running bundles of everybody. */
    private static final int PLACES = 10;

    private static final long STOP_SECONDS = 10;

    private final BundleMaker maker;
    private final BundleFolder folder;
    private final PlanPages plans;
    private final CurrentActor actor;
    private final LegalToday today;
    private final Map<String, BundleJob> jobs = new LinkedHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> new Thread(work, "evidence"));

    EvidenceBundles(BundleMaker maker, BundleFolder folder, PlanPages plans, CurrentActor actor, LegalToday today) {
        this.maker = maker;
        this.folder = folder;
        this.plans = plans;
        this.actor = actor;
        this.today = today;
    }

    /**
     * Starts a bundle, or puts it in the queue.
     *
     * @param attempt names the attempt: asked for twice, it is one bundle; with documents and without are two
     * @return its id
     * @throws Refusal {@code sender.not-allowed}, {@code plan.unknown}, {@code evidence.busy}
     */
    public String start(PlanId plan, boolean documents, String attempt) {
        var asker = inspector();
        plans.byId(plan).orElseThrow(() -> Refusal.notFound("plan.unknown", plan.value()));
        var id = new BundleId(CommandDesk.identityOf(asker.id() + ":" + attempt + ":" + plan + ":" + documents));
        queue(new BundleOrder(id, plan, documents, asker, today.get()));
        return id.value();
    }

    private synchronized void queue(BundleOrder order) {
        tidy();
        if (jobs.containsKey(order.id().value())) {
            return;
        }
        if (jobs.values().stream().filter(job -> !job.ended()).count() >= PLACES) {
            throw Refusal.conflict("evidence.busy", PLACES);
        }
        var job = new BundleJob(order, maker, folder.file(order.id().value()), Instant.now());
        jobs.put(order.id().value(), job);
        executor.execute(job);
    }

    /** The bundles of a plan that the current person asked for, the newest last. */
    public synchronized List<EvidenceProgress> of(PlanId plan) {
        var asker = inspector();
        tidy();
        return jobs.values().stream()
                .filter(job -> job.order().plan().equals(plan))
                .filter(job -> job.order().asker().id().equals(asker.id()))
                .map(BundleJob::seen)
                .toList();
    }

    /** @throws Refusal {@code evidence.unknown}, also for what somebody else asked for */
    public synchronized EvidenceProgress find(PlanId plan, String id) {
        return own(plan, id).seen();
    }

    /** @throws Refusal {@code evidence.unknown}, also while it is not finished */
    public synchronized Path file(PlanId plan, String id) {
        var job = own(plan, id);
        if (job.seen().state() != EvidenceState.DONE) {
            throw unknown(id);
        }
        return job.file();
    }

    private BundleJob own(PlanId plan, String id) {
        var asker = inspector();
        tidy();
        var job = jobs.get(id);
        if (job == null
                || !job.order().plan().equals(plan)
                || !job.order().asker().id().equals(asker.id())) {
            throw unknown(id);
        }
        return job;
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("evidence.unknown", id);
    }

    private Actor inspector() {
        var person = actor.get();
        if (!Secrecy.isCleared(person.role())) {
            throw Refusal.forbidden("sender.not-allowed");
        }
        return person;
    }

    private void tidy() {
        var limit = Instant.now().minus(KEPT);
        jobs.values().stream()
                .filter(job -> job.ended() && job.startedBefore(limit))
                .toList()
                .forEach(job -> {
                    job.deleteFile();
                    jobs.remove(job.order().id().value());
                });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        executor.shutdownNow();
        if (!executor.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An evidence bundle did not stop within {} seconds", STOP_SECONDS);
        }
    }
}
