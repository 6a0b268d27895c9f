package vn.planledger.command.plan;

import vn.planledger.command.organisation.Organisations;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.plan.PlanEvent.PlanWithdrawn;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** Withdraws a plan, gives a step to a person, passes a body's part to its successor. */
final class Changing {

    private Changing() {}

    static void withdraw(Plan plan, WithdrawPlan asked) {
        if (plan.hasEnded()) {
            throw Refusal.conflict("plan.ended", plan.id().value());
        }
        if (plan.isApproved()) {
            throw Refusal.rule("plan.decided", plan.id().value());
        }
        ChangeRules.mustBeGrounded(asked.ground());
        plan.record(new PlanWithdrawn(plan.id(), asked.ground(), asked.document(), asked.happenedOn()));
        plan.record(new ProcedureEnded(plan.id(), ProcedureEnd.WITHDRAWN, asked.happenedOn()));
    }

    /** Only the body that owes the step gives it to one of its own people, and to none whose other part forbids it. */
    static void reassign(Plan plan, ReassignStep asked, Sender sender) {
        ChangeRules.mustRun(plan);
        ChangeRules.mustBeGrounded(asked.ground());
        var step = plan.open.step(asked.step());
        var to = asked.assignee();
        if (step.role() != sender.actor().role()
                || !step.organisation().equals(sender.actor().organisation())) {
            throw Refusal.forbidden(
                    "step.other-body",
                    step.step(),
                    step.organisation(),
                    sender.actor().organisation(),
                    step.competence());
        }
        if (!step.organisation().equals(to.organisation())) {
            throw Refusal.rule("assignee.other-body", to.name(), step.organisation())
                    .at("assignee");
        }
        plan.duties
                .refusalOf(new Actor(to.id(), to.name(), to.organisation(), step.role()), step.role())
                .ifPresent(refusal -> {
                    throw refusal.at("assignee");
                });
        plan.record(new StepReassigned(plan.id(), step.step(), step.taskId(), to, asked.ground(), asked.happenedOn()));
    }

    /** A body that is no more is followed by one of its successors, who says so itself. */
    static void transfer(Plan plan, TransferResponsibility asked, Sender sender, Organisations organisations) {
        ChangeRules.mustBeGrounded(asked.ground());
        var from = organisations
                .named(asked.from())
                .orElseThrow(
                        () -> Refusal.rule("organisation.unknown", asked.from()).at("from"));
        if (from.existsOn(asked.happenedOn())) {
            throw Refusal.rule("organisation.still-exists", from.name(), asked.happenedOn())
                    .at("from");
        }
        if (!from.successors().contains(asked.to())) {
            throw Refusal.rule("transfer.not-a-successor", asked.to(), String.join(", ", from.successors()))
                    .at("to");
        }
        if (!asked.to().equals(sender.actor().organisation())) {
            throw Refusal.forbidden(
                    "plan.other-body", asked.to(), sender.actor().organisation());
        }
        plan.record(new ResponsibilityTransferred(
                plan.id(), asked.from(), asked.to(), asked.ground(), asked.document(), asked.happenedOn()));
    }
}
