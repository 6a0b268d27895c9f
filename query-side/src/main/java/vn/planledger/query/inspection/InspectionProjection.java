package vn.planledger.query.inspection;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import vn.planledger.command.inspection.InspectionDue;
import vn.planledger.command.inspection.InspectionEvent;
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
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.query.shared.Origin;
import vn.planledger.query.shared.Row;
import vn.planledger.query.shared.Rows;

/** One row per inspection. */
final class InspectionProjection {

    private static final String FINDINGS = "findings";
    private static final String REQUESTS = "requests";
    private static final String PAUSES = "pauses";
    private static final String DUE = "due";

    private final Rows inspections;

    InspectionProjection(MongoDatabase database) {
        this.inspections = new Rows(database, Inspections.COLLECTION).indexedBy("decidedOn");
    }

    @EventHandler
    void on(InspectionOpened event, Origin origin) {
        var opened = new Inspection(
                event.inspection().value(),
                event.number(),
                event.subject(),
                event.target(),
                event.plans().stream().map(plan -> plan.value()).toList(),
                event.way(),
                event.complex(),
                List.of(reached(InspectionStage.OPENED, event, event.number(), origin)),
                event.due(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                origin.number(),
                origin.recordedAt());
        inspections.write(opened.id(), origin, new Row(opened).set("decidedOn", event.happenedOn()));
    }

    @EventHandler
    void on(StageRecorded event, Origin origin) {
        change(event, origin, row -> reach(row, event.stage(), event, event.document(), origin, event.due()));
    }

    @EventHandler
    void on(InspectionExtended event, Origin origin) {
        change(event, origin, row -> due(row.set("extendedBy", event.days()), event.due()));
    }

    @EventHandler
    void on(InspectionSuspended event, Origin origin) {
        var pause = new Pause(event.happenedOn(), event.until(), null, event.atTargetsRequest(), event.ground());
        change(event, origin, row -> row.add(PAUSES, pause));
    }

    @EventHandler
    void on(InspectionResumed event, Origin origin) {
        change(event, origin, row -> {
            var pauses = row.list(PAUSES, Pause.class).stream()
                    .map(pause -> pause.resumedOn() == null ? pause.resumed(event.happenedOn()) : pause)
                    .toList();
            due(row.set(PAUSES, pauses), event.due());
        });
    }

    @EventHandler
    void on(FindingRecorded event, Origin origin) {
        var found = new FollowedFinding(
                event.finding(), event.happenedOn(), origin.actor().name(), origin.number());
        change(event, origin, row -> {
            var others = findingsBut(row, event.finding().number());
            row.set(
                    FINDINGS,
                    Stream.concat(others.stream(), Stream.of(found))
                            .sorted(Comparator.comparingInt(
                                    each -> each.finding().number()))
                            .toList());
        });
    }

    @EventHandler
    void on(FindingDropped event, Origin origin) {
        change(event, origin, row -> row.set(FINDINGS, findingsBut(row, event.finding())));
    }

    @EventHandler
    void on(ExplanationRequested event, Origin origin) {
        var asked = new AskedBody(
                event.request(),
                event.body(),
                event.question(),
                event.events(),
                event.lastOn(),
                event.happenedOn(),
                origin.actor().name(),
                origin.number(),
                List.of());
        change(event, origin, row -> row.add(REQUESTS, asked));
    }

    @EventHandler
    void on(ExplanationAnswered event, Origin origin) {
        var answer = new Explanation(
                event.text(),
                event.evidence(),
                event.late(),
                event.happenedOn(),
                origin.actor().name(),
                origin.number());
        change(
                event,
                origin,
                row -> row.set(
                        REQUESTS,
                        row.list(REQUESTS, AskedBody.class).stream()
                                .map(each -> each.request() == event.request() ? each.answered(answer) : each)
                                .toList()));
    }

    @EventHandler
    void on(ConclusionDrafted event, Origin origin) {
        change(
                event,
                origin,
                row -> reach(
                        row.set("conclusion", event.conclusion()),
                        InspectionStage.DRAFTED,
                        event,
                        null,
                        origin,
                        List.of()));
    }

    /** What was signed is what the event says. */
    @EventHandler
    void on(ConclusionSigned event, Origin origin) {
        change(event, origin, row -> {
            row.set("conclusion", event.conclusion()).set("signed", new Signed(event.number(), event.signatory()));
            reach(row, InspectionStage.SIGNED, event, event.number(), origin, event.due());
        });
    }

    @EventHandler
    void on(ConclusionPublished event, Origin origin) {
        change(event, origin, row -> {
            row.set("published", new Published(event.portal(), event.ways(), event.text()));
            reach(row, InspectionStage.PUBLISHED, event, null, origin, event.due());
        });
    }

    private static List<FollowedFinding> findingsBut(Row row, int number) {
        return row.list(FINDINGS, FollowedFinding.class).stream()
                .filter(each -> each.finding().number() != number)
                .toList();
    }

    private static void reach(
            Row row,
            InspectionStage stage,
            InspectionEvent event,
            String document,
            Origin origin,
            List<InspectionDue> due) {
        due(row.add("stages", reached(stage, event, document, origin)), due);
    }

    private static ReachedStage reached(InspectionStage stage, InspectionEvent event, String document, Origin origin) {
        return new ReachedStage(
                stage, event.happenedOn(), document, origin.actor().name(), origin.number());
    }

    /** The newest last day of a stage holds. */
    private static void due(Row row, List<InspectionDue> newer) {
        var due = new ArrayList<>(row.list(DUE, InspectionDue.class));
        newer.forEach(each -> {
            due.removeIf(old -> old.stage() == each.stage());
            due.add(each);
        });
        row.set(DUE, due);
    }

    private void change(InspectionEvent event, Origin origin, Consumer<Row> change) {
        inspections.change(event.inspection().value(), origin, change);
    }
}
