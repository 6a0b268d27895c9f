package vn.planledger.command.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.inspection.InspectionEvent.ConclusionDrafted;
import vn.planledger.command.inspection.InspectionEvent.ConclusionPublished;
import vn.planledger.command.inspection.InspectionEvent.ConclusionSigned;
import vn.planledger.command.inspection.InspectionEvent.ExplanationAnswered;
import vn.planledger.command.inspection.InspectionEvent.ExplanationRequested;
import vn.planledger.command.inspection.InspectionEvent.FindingDropped;
import vn.planledger.command.inspection.InspectionEvent.FindingRecorded;
import vn.planledger.command.inspection.InspectionEvent.InspectionExtended;
import vn.planledger.command.inspection.InspectionEvent.InspectionOpened;
import vn.planledger.command.inspection.InspectionEvent.InspectionResumed;
import vn.planledger.command.inspection.InspectionEvent.InspectionSuspended;
import vn.planledger.command.inspection.InspectionEvent.StageRecorded;

/**
 * One inspection (cuộc thanh tra, Law 84/2025/QH15): decided, announced, carried out, reported, concluded, published. A
 * missed day is recorded like a kept one, and shown; what was signed never changes.
 */
final class Inspection {

    @AggregateIdentifier
    private InspectionId id;

    private boolean complex;
    private Conclusion draft;
    private int found;
    private final EnumMap<InspectionStage, LocalDate> reached = new EnumMap<>(InspectionStage.class);
    private final TreeSet<Integer> findings = new TreeSet<>();
    private final TreeMap<Integer, ExplanationRequested> requests = new TreeMap<>();
    final RunningTime time = new RunningTime();

    /** For Axon, which rebuilds an inspection from its events. */
    Inspection() {}

    Inspection(InspectionOpened opened) {
        apply(opened);
    }

    /** Writes what a decision came to. */
    void record(InspectionEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    private void on(InspectionOpened event) {
        id = event.inspection();
        complex = event.complex();
        reached.put(InspectionStage.OPENED, event.happenedOn());
    }

    @EventSourcingHandler
    private void on(StageRecorded event) {
        reached.put(event.stage(), event.happenedOn());
    }

    @EventSourcingHandler
    private void on(InspectionExtended event) {
        time.extended(event.days(), event.ground());
    }

    @EventSourcingHandler
    private void on(InspectionSuspended event) {
        time.suspended(event.happenedOn(), event.until(), event.atTargetsRequest());
    }

    @EventSourcingHandler
    private void on(InspectionResumed event) {
        time.resumed(event.happenedOn());
    }

    @EventSourcingHandler
    private void on(FindingRecorded event) {
        found = Math.max(found, event.finding().number());
        findings.add(event.finding().number());
    }

    @EventSourcingHandler
    private void on(FindingDropped event) {
        findings.remove(event.finding());
    }

    @EventSourcingHandler
    private void on(ExplanationRequested event) {
        requests.put(event.request(), event);
    }

    /** More may be added to an answer, such as further evidence: nothing of it is kept here. */
    @EventSourcingHandler
    private void on(ExplanationAnswered event) {}

    /** A draft that is worded anew is appraised anew. */
    @EventSourcingHandler
    private void on(ConclusionDrafted event) {
        draft = event.conclusion();
        reached.put(InspectionStage.DRAFTED, event.happenedOn());
        reached.remove(InspectionStage.APPRAISED);
    }

    @EventSourcingHandler
    private void on(ConclusionSigned event) {
        reached.put(InspectionStage.SIGNED, event.happenedOn());
    }

    @EventSourcingHandler
    private void on(ConclusionPublished event) {
        reached.put(InspectionStage.PUBLISHED, event.happenedOn());
    }

    InspectionId id() {
        return id;
    }

    boolean isComplex() {
        return complex;
    }

    Conclusion draft() {
        return draft;
    }

    Map<InspectionStage, LocalDate> reached() {
        return reached;
    }

    boolean has(InspectionStage stage) {
        return reached.containsKey(stage);
    }

    boolean holdsFinding(int number) {
        return findings.contains(number);
    }

    int nextFinding() {
        return found + 1;
    }

    TreeMap<Integer, ExplanationRequested> requests() {
        return requests;
    }
}
