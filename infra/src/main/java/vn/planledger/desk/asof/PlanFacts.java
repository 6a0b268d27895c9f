package vn.planledger.desk.asof;

import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.PlanPublished;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.desk.KnownEvent;

/** What is known of the plan itself: its name, its procedure, its papers and its decisions. */
final class PlanFacts {

    static final String PLAN = "plan";
    private static final String PROCEDURE = "procedure";
    private static final String DECISION = "decision";

    private PlanFacts() {}

    static void readBy(Reading reading) {
        reading.on(
                        PlanRegistered.class,
                        (event, known, facts) -> facts.put(Fact.of(PLAN, "", known.number())
                                .with("title", event.title())
                                .with("kind", event.kind())
                                .with("unit", event.unitName())
                                .with("regime", event.regime())
                                .with(
                                        "parent",
                                        event.parent() == null
                                                ? null
                                                : event.parent().value())
                                .with("areaHectares", event.areaHectares())))
                .on(
                        ReferenceRecorded.class,
                        (event, known, facts) -> facts.put(Fact.of(PLAN, "", known.number())
                                .with("title", event.title())
                                .with("kind", event.kind())
                                .with("decisionNumber", event.decisionNumber())
                                .with("decidedOn", event.decidedOn())))
                .on(
                        ProcedureStarted.class,
                        (event, known, facts) -> procedure(event.procedure(), known.number(), facts))
                .on(
                        ProcedureMigrated.class,
                        (event, known, facts) -> procedure(event.report().to(), known.number(), facts))
                .on(DocumentAdded.class, PlanFacts::document);
        decisions(reading);
    }

    private static void decisions(Reading reading) {
        reading.on(
                        PhaseApproved.class,
                        (event, known, facts) -> facts.put(Fact.of(DECISION, event.phase(), known.number())
                                .with("phase", event.phase())
                                .with("decisionNumber", event.decisionNumber())
                                .with("signatory", event.signatory())
                                .with("capacity", event.capacity())
                                .with("happenedOn", event.happenedOn())))
                .on(
                        SitePlanAccepted.class,
                        (event, known, facts) -> facts.put(Fact.of(DECISION, "accepted", known.number())
                                .with("decisionNumber", event.documentNumber())
                                .with("signatory", event.signatory())
                                .with("capacity", event.capacity())
                                .with("happenedOn", event.happenedOn())))
                .on(
                        PlanPublished.class,
                        (event, known, facts) -> facts.change(
                                PLAN, "", plan -> plan.with("publishedOn", event.happenedOn(), known.number())))
                .on(
                        PlanAdjusted.class,
                        (event, known, facts) -> facts.put(
                                Fact.of("adjustment", event.adjustment().value(), known.number())
                                        .with("decisionNumber", event.decisionNumber())
                                        .with("happenedOn", event.happenedOn())))
                .on(
                        ConflictFound.class,
                        (event, known, facts) ->
                                facts.put(Fact.of("conflict", event.other().value(), known.number())
                                        .with("overlapHectares", event.overlapHectares())))
                .on(
                        ConflictDecided.class,
                        (event, known, facts) -> facts.change(
                                "conflict",
                                event.other().value(),
                                conflict -> conflict.with(
                                        "prevails", event.prevails().value(), known.number())));
    }

    private static void procedure(PinnedProcedure pinned, long number, Facts facts) {
        var fact = Fact.of(PROCEDURE, "", number)
                .with("procedure", pinned.definitionKey())
                .with("version", pinned.version());
        pinned.models().forEach(model -> fact.with(model.file(), model.sha256()));
        facts.put(fact);
    }

    private static void document(DocumentAdded event, KnownEvent known, Facts facts) {
        facts.put(Fact.of("document", event.document().value(), known.number())
                .with("documentType", event.type())
                .with("phase", event.phase())
                .with("version", event.version())
                .with("fileName", event.fileName())
                .with("sha256", event.sha256())
                .with("happenedOn", event.happenedOn()));
    }
}
