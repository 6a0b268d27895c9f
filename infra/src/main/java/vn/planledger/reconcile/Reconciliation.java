package vn.planledger.reconcile;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.planledger.process.procedure.ProcedureTokens;
import vn.planledger.query.shared.ViewProgress;

/** Compares what the record, the engine and the views believe to be open: three that must be one. */
@Component
public class Reconciliation {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * A step that is not open everywhere.
     *
     * @param in where it is open: {@code record}, {@code engine}, {@code views}
     * @param missingIn where it is not
     */
    public record Difference(OpenStepKey step, List<String> in, List<String> missingIn) {}

    /**
     * @param lastEvent number of the newest event
     * @param viewsAt number of the event the slowest view had reached
     * @param openSteps how many steps the record holds open
     * @param differences empty where all agree
     */
    public record Report(long lastEvent, long viewsAt, int openSteps, List<Difference> differences) {

        public boolean isClean() {
            return differences.isEmpty();
        }
    }

    private final OpenStepsInRecord record;
    private final OpenStepsInViews views;
    private final ProcedureTokens engine;
    private final ViewProgress progress;

    Reconciliation(OpenStepsInRecord record, OpenStepsInViews views, ProcedureTokens engine, ViewProgress progress) {
        this.record = record;
        this.views = views;
        this.engine = engine;
        this.progress = progress;
    }

    /** Repeatable read, so that record and engine are seen at one moment; the views are awaited up to it. */
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public Report report() {
        var inRecord = record.read();
        var inEngine = engineSteps();
        var last = record.lastNumber();
        progress.awaitNumber(last, PATIENCE);
        var viewsAt = progress.position().number();
        var inViews = viewsAt == last ? views.read() : inRecord;
        var all = new TreeSet<>(inRecord);
        all.addAll(inEngine);
        all.addAll(inViews);
        var differences = all.stream()
                .filter(step -> !inRecord.contains(step) || !inEngine.contains(step) || !inViews.contains(step))
                .map(step -> difference(step, inRecord, inEngine, inViews))
                .toList();
        return new Report(last, viewsAt, inRecord.size(), differences);
    }

    private SortedSet<OpenStepKey> engineSteps() {
        var open = new TreeSet<OpenStepKey>();
        engine.open()
                .forEach((plan, tokens) ->
                        tokens.forEach(token -> open.add(new OpenStepKey(plan.value(), token.step(), token.taskId()))));
        return open;
    }

    private static Difference difference(
            OpenStepKey step,
            SortedSet<OpenStepKey> inRecord,
            SortedSet<OpenStepKey> inEngine,
            SortedSet<OpenStepKey> inViews) {
        return new Difference(
                step, named(step, inRecord, inEngine, inViews, true), named(step, inRecord, inEngine, inViews, false));
    }

    private static List<String> named(
            OpenStepKey step,
            SortedSet<OpenStepKey> inRecord,
            SortedSet<OpenStepKey> inEngine,
            SortedSet<OpenStepKey> inViews,
            boolean there) {
        return Stream.of(
                        inRecord.contains(step) == there ? "record" : "",
                        inEngine.contains(step) == there ? "engine" : "",
                        inViews.contains(step) == there ? "views" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
