package vn.planledger.command.inspection;

import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.PublishConclusion;
import vn.planledger.command.inspection.InspectionCommand.SignConclusion;
import vn.planledger.command.inspection.InspectionEvent.ConclusionDrafted;
import vn.planledger.command.inspection.InspectionEvent.ConclusionPublished;
import vn.planledger.command.inspection.InspectionEvent.ConclusionSigned;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** The conclusion: drafted, appraised, signed, published (Law 84/2025/QH15 Arts. 34 to 37). */
record Concluding(InspectionClock clock) {

    private static final int TEXT = 20_000;
    private static final int NUMBER = 100;
    private static final int NAME = 300;
    private static final int ADDRESS = 1_000;

    void draft(Inspection inspection, DraftConclusion asked, Sender sender) {
        InspectionRules.mustBeUnsigned(inspection);
        follow(inspection, InspectionStage.DRAFTED, asked, sender);
        var conclusion = asked.conclusion();
        FreeText.check(conclusion.assessment(), TEXT, "assessment");
        FreeText.check(conclusion.findings(), TEXT, "findings");
        FreeText.check(conclusion.measures(), TEXT, "measures");
        FreeText.checkOptional(conclusion.policyDefects(), TEXT, "policyDefects");
        FreeText.checkOptional(conclusion.reservedOpinions(), TEXT, "reservedOpinions");
        inspection.record(new ConclusionDrafted(asked.inspection(), conclusion, asked.happenedOn()));
    }

    /** Only what was appraised is signed (Art. 35(1)): a draft worded anew has lost its appraisal. */
    void sign(Inspection inspection, SignConclusion asked, Sender sender) {
        InspectionRules.mustBeUnsigned(inspection);
        follow(inspection, InspectionStage.SIGNED, asked, sender);
        FreeText.check(asked.number(), NUMBER, "number");
        FreeText.check(asked.signatory(), NAME, "signatory");
        inspection.record(new ConclusionSigned(
                asked.inspection(),
                asked.number().strip(),
                asked.signatory().strip(),
                inspection.draft(),
                clock.begunBy(InspectionStage.SIGNED, asked.happenedOn(), inspection.isComplex()),
                asked.happenedOn()));
    }

    void publish(Inspection inspection, PublishConclusion asked, Sender sender) {
        InspectionRules.mustNotHave(inspection, InspectionStage.PUBLISHED);
        follow(inspection, InspectionStage.PUBLISHED, asked, sender);
        FreeText.check(asked.portal(), ADDRESS, "portal");
        FreeText.check(asked.text(), TEXT, "text");
        if (asked.ways() == null || asked.ways().isEmpty()) {
            throw Refusal.rule("inspection.one-more-way", "Luật Thanh tra 84/2025/QH15, Điều 37")
                    .at("ways");
        }
        inspection.record(new ConclusionPublished(
                asked.inspection(),
                asked.portal().strip(),
                asked.ways().stream().sorted().toList(),
                asked.text(),
                clock.begunBy(InspectionStage.PUBLISHED, asked.happenedOn(), inspection.isComplex()),
                asked.happenedOn()));
    }

    private static void follow(Inspection inspection, InspectionStage stage, InspectionCommand asked, Sender sender) {
        InspectionRules.mustHave(inspection, stage, stage.after());
        InspectionRules.mustBeBetween(inspection.reached().get(stage.after()), asked.happenedOn(), sender);
    }
}
