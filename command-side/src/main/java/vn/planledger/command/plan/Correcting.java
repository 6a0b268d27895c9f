package vn.planledger.command.plan;

import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/**
 * Corrects what was written in a completed step (Decree 30/2020/NĐ-CP Art. 18): the first text stays in the record, the
 * second stands beside it. Neither outcome nor date nor document can be corrected: those are decided anew.
 */
final class Correcting {

    private Correcting() {}

    static FormField check(Plan plan, CorrectStep asked, Sender sender) {
        ChangeRules.mustBeGrounded(asked.ground());
        var done = done(plan, asked);
        mustBeTheirs(plan, done.step(), sender);
        var field = done.step().form().fields().stream()
                .filter(candidate -> candidate.name().equals(asked.field()))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.malformed("field.unknown", asked.field()).at("field"));
        if (asked.value() == null
                || asked.value().isBlank()
                || !FormRules.isWellFormed(field, asked.value(), plan.isReconstruction())) {
            throw Refusal.malformed(FormRules.codeOf(field), field.name(), String.join(", ", field.allowed()))
                    .at("value");
        }
        if (asked.value().equals(done.data().get(asked.field()))) {
            throw Refusal.rule("correction.same", asked.field()).at("value");
        }
        return field;
    }

    static void correct(Plan plan, CorrectStep asked) {
        var done = done(plan, asked);
        plan.record(new StepCorrected(
                plan.id(),
                done.step().step(),
                asked.taskId(),
                asked.field(),
                done.data().getOrDefault(asked.field(), ""),
                asked.value(),
                asked.ground(),
                asked.document(),
                asked.happenedOn()));
    }

    static CompletedSteps.Done done(Plan plan, CorrectStep asked) {
        return plan.done.task(asked.taskId()).orElseThrow(() -> Refusal.conflict("step.not-completed", asked.taskId()));
    }

    private static void mustBeTheirs(Plan plan, OpenedStep step, Sender sender) {
        var actor = sender.actor();
        if (step.role() != actor.role()) {
            throw Refusal.forbidden("step.other-role", step.step(), step.role(), actor.role());
        }
        var body = plan.responsibility.now(step.organisation());
        if (!body.equals(actor.organisation())) {
            throw Refusal.forbidden("step.other-body", step.step(), body, actor.organisation(), step.competence());
        }
        plan.duties.refusalOf(actor, step.role()).ifPresent(refusal -> {
            throw refusal;
        });
    }
}
