package vn.planledger.command.inspection;

import java.time.LocalDate;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What holds for every act of an inspection. */
final class InspectionRules {

    private InspectionRules() {}

    /** Not in the future, and not before what it builds on. */
    static void mustBeBetween(LocalDate earliest, LocalDate happenedOn, Sender sender) {
        if (happenedOn == null) {
            throw Refusal.malformed("field.required", "happenedOn").at("happenedOn");
        }
        if (happenedOn.isAfter(sender.today())) {
            throw Refusal.rule("date.in-the-future", happenedOn, sender.today()).at("happenedOn");
        }
        if (happenedOn.isBefore(earliest)) {
            throw Refusal.rule("date.before-last-act", happenedOn, earliest).at("happenedOn");
        }
    }

    static void mustHave(Inspection inspection, InspectionStage stage, InspectionStage needed) {
        if (!inspection.has(needed)) {
            throw Refusal.conflict("inspection.not-yet", stage, needed).at("stage");
        }
    }

    static void mustNotHave(Inspection inspection, InspectionStage stage) {
        if (inspection.has(stage)) {
            throw Refusal.conflict(
                            "inspection.done-already",
                            stage,
                            inspection.reached().get(stage))
                    .at("stage");
        }
    }

    /** What is signed rests on what was found and asked before. */
    static void mustBeUnsigned(Inspection inspection) {
        mustNotHave(inspection, InspectionStage.SIGNED);
    }

    static void mustRun(Inspection inspection) {
        var since = inspection.time.suspendedOn();
        if (since != null) {
            throw Refusal.conflict("inspection.suspended", since);
        }
    }
}
