package vn.planledger.command.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionEvent.InspectionOpened;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What a decision of inspection must say: its number, about whom, about what, in which way (Law 84/2025/QH15 Art. 19). */
final class Opening {

    private static final int NUMBER = 100;
    private static final int NAME = 300;
    private static final int SUBJECT = 2_000;
    private static final int PLANS = 100;

    private Opening() {}

    static InspectionOpened decide(OpenInspection asked, KnownPlans plans, InspectionClock clock, Sender sender) {
        FreeText.check(asked.number(), NUMBER, "number");
        FreeText.check(asked.subject(), SUBJECT, "subject");
        FreeText.check(asked.target(), NAME, "target");
        if (asked.way() == null) {
            throw Refusal.malformed("field.required", "way").at("way");
        }
        InspectionRules.mustBeBetween(LocalDate.MIN, asked.happenedOn(), sender);
        var about = asked.plans() == null
                ? List.<PlanId>of()
                : asked.plans().stream().distinct().toList();
        if (about.size() > PLANS) {
            throw Refusal.malformed("inspection.too-many", PLANS).at("plans");
        }
        about.forEach(plans::mustBeKnown);
        return new InspectionOpened(
                asked.inspection(),
                asked.number().strip(),
                asked.subject().strip(),
                asked.target().strip(),
                about,
                asked.way(),
                asked.complex(),
                clock.begunBy(InspectionStage.OPENED, asked.happenedOn(), asked.complex()),
                asked.happenedOn());
    }
}
