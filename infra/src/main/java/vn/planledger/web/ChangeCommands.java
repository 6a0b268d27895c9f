package vn.planledger.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.FillableSteps;
import vn.planledger.security.Colleagues;

/** What was typed, as the command it asks for. */
@Component
class ChangeCommands {

    private static final int LINE = 500;
    private static final int TEXT = 20_000;

    private final FillableSteps steps;
    private final Colleagues colleagues;

    ChangeCommands(FillableSteps steps, Colleagues colleagues) {
        this.steps = steps;
        this.colleagues = colleagues;
    }

    /** @throws Refusal at the field that is missing or malformed */
    PlanCommand of(Change change, PlanId plan, ChangeInput in) {
        var on = Given.day("happenedOn", in.happenedOn());
        mustBeShort(in);
        var ground = in.optional("ground");
        var document = in.optional("document");
        return switch (change) {
            case SUSPEND -> new SuspendPlan(plan, in.required("ground"), document, on);
            case RESUME -> new ResumePlan(plan, in.required("ground"), document, on);
            case WITHDRAW -> new WithdrawPlan(plan, in.required("ground"), document, on);
            case EXTEND -> new ExtendStep(plan, in.required("step"), extension(in), document, on);
            case REASSIGN -> new ReassignStep(plan, in.required("step"), assignee(plan, in), ground, on);
            case CORRECT ->
                new CorrectStep(
                        plan, entry(in, 0), entry(in, 1), in.required("value"), in.required("ground"), document, on);
            case TRANSFER ->
                new TransferResponsibility(
                        plan, in.required("from"), in.required("to"), in.required("ground"), document, on);
            case DECIDE ->
                new DecideConflict(
                        plan,
                        new PlanId(in.required("other")),
                        new PlanId(in.required("prevails")),
                        in.required("document"),
                        in.required("appraiserOpinion"),
                        in.optional("lowerApproverOpinion"),
                        on);
            case PROPOSE -> new ProposeMigration(plan, in.required("ground"), on);
            case APPROVE -> new ApproveMigration(plan, on);
        };
    }

    /** What the record takes as it was typed. */
    private static void mustBeShort(ChangeInput in) {
        FreeText.checkOptional(in.value("document"), LINE, "document");
        FreeText.checkOptional(in.value("appraiserOpinion"), TEXT, "appraiserOpinion");
        FreeText.checkOptional(in.value("lowerApproverOpinion"), TEXT, "lowerApproverOpinion");
    }

    private static Extension extension(ChangeInput in) {
        try {
            var amount = Integer.parseInt(in.required("amount"));
            return new Extension(
                    amount, Given.choice("unit", in.value("unit"), LimitUnit.class), in.required("ground"));
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("field.integer", "amount").at("amount");
        }
    }

    private Assignee assignee(PlanId plan, ChangeInput in) {
        var owner = Optional.of(in.required("step"))
                .flatMap(step -> steps.find(plan, step))
                .map(open -> open.open().opened().organisation())
                .orElse("");
        return colleagues.of(in.required("person"), owner);
    }

    private static String entry(ChangeInput in, int part) {
        var parts = in.required("field").split(ChangeFields.OF, 2);
        if (parts.length != 2) {
            throw Refusal.malformed("field.malformed", "field").at("field");
        }
        return parts[part];
    }
}
