package vn.planledger.command.inspection;

import vn.planledger.command.inspection.InspectionCommand.ExtendInspection;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.ResumeInspection;
import vn.planledger.command.inspection.InspectionCommand.SuspendInspection;
import vn.planledger.command.inspection.InspectionEvent.InspectionExtended;
import vn.planledger.command.inspection.InspectionEvent.InspectionResumed;
import vn.planledger.command.inspection.InspectionEvent.InspectionSuspended;
import vn.planledger.command.inspection.InspectionEvent.StageRecorded;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** How an inspection goes on: stage after stage, longer at most once, suspended where the law allows it. */
record Lasting(InspectionClock clock) {

    private static final String LAW = "Luật Thanh tra 84/2025/QH15, ";
    private static final int DOCUMENT = 200;
    private static final int GROUND = 2_000;
    /** Art. 20: one extension. */
    private static final int LONGER = 25;
    /** Art. 30(3): one suspension at the target's request. */
    private static final int SUSPENDED = 30;

    void stage(Inspection inspection, RecordStage asked, Sender sender) {
        var stage = asked.stage();
        if (stage == null || !stage.isPlain()) {
            throw Refusal.malformed("field.malformed", "stage").at("stage");
        }
        FreeText.checkOptional(asked.document(), DOCUMENT, "document");
        InspectionRules.mustNotHave(inspection, stage);
        InspectionRules.mustHave(inspection, stage, stage.after());
        if (stage == InspectionStage.ENDED) {
            InspectionRules.mustRun(inspection);
        }
        InspectionRules.mustBeBetween(inspection.reached().get(stage.after()), asked.happenedOn(), sender);
        inspection.record(new StageRecorded(
                asked.inspection(),
                stage,
                asked.document(),
                clock.begunBy(stage, asked.happenedOn(), inspection.isComplex()),
                asked.happenedOn()));
    }

    void extend(Inspection inspection, ExtendInspection asked, Sender sender) {
        mustGoOn(inspection);
        FreeText.check(asked.ground(), GROUND, "ground");
        if (inspection.time.isExtended()) {
            throw Refusal.rule("inspection.extended-already", LAW + "Điều 20");
        }
        if (asked.days() < 1 || asked.days() > LONGER) {
            throw Refusal.rule("inspection.extension", LONGER, LAW + "Điều 20").at("days");
        }
        var announcedOn = inspection.reached().get(InspectionStage.ANNOUNCED);
        InspectionRules.mustBeBetween(announcedOn, asked.happenedOn(), sender);
        var longer = new RunningTime();
        longer.extended(asked.days(), asked.ground());
        var due = clock.length(announcedOn, longer.extensions(), inspection.time.pauses());
        inspection.record(new InspectionExtended(
                asked.inspection(), asked.days(), asked.ground().strip(), due, asked.happenedOn()));
    }

    void suspend(Inspection inspection, SuspendInspection asked, Sender sender) {
        mustGoOn(inspection);
        InspectionRules.mustRun(inspection);
        FreeText.check(asked.ground(), GROUND, "ground");
        InspectionRules.mustBeBetween(inspection.reached().get(InspectionStage.ANNOUNCED), asked.happenedOn(), sender);
        if (asked.until() != null && !asked.until().isAfter(asked.happenedOn())) {
            throw Refusal.rule("inspection.last-day", asked.until(), asked.happenedOn())
                    .at("until");
        }
        if (asked.atTargetsRequest()) {
            mayBeSuspendedForTarget(inspection, asked);
        }
        inspection.record(new InspectionSuspended(
                asked.inspection(),
                asked.atTargetsRequest(),
                asked.ground().strip(),
                asked.until(),
                asked.happenedOn()));
    }

    private static void mayBeSuspendedForTarget(Inspection inspection, SuspendInspection asked) {
        if (inspection.time.wasSuspendedForTarget()) {
            throw Refusal.rule("inspection.suspended-once", LAW + "Điều 30 khoản 3");
        }
        var latest = asked.happenedOn().plusDays(SUSPENDED);
        if (asked.until() == null || asked.until().isAfter(latest)) {
            throw Refusal.rule("inspection.suspension", SUSPENDED, LAW + "Điều 30 khoản 3")
                    .at("until");
        }
    }

    void resume(Inspection inspection, ResumeInspection asked, Sender sender) {
        var since = inspection.time.suspendedOn();
        if (since == null) {
            throw Refusal.conflict("inspection.not-suspended");
        }
        InspectionRules.mustBeBetween(since, asked.happenedOn(), sender);
        var due = clock.length(
                inspection.reached().get(InspectionStage.ANNOUNCED),
                inspection.time.extensions(),
                inspection.time.pausesUntil(asked.happenedOn()));
        inspection.record(new InspectionResumed(asked.inspection(), due, asked.happenedOn()));
    }

    private static void mustGoOn(Inspection inspection) {
        InspectionRules.mustHave(inspection, InspectionStage.ENDED, InspectionStage.ANNOUNCED);
        InspectionRules.mustNotHave(inspection, InspectionStage.ENDED);
    }
}
