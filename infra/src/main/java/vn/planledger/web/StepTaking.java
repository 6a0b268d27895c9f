package vn.planledger.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.security.CurrentActor;

/** Whether the person at the page may take an open step. It only explains: the plan itself decides. */
@Component
class StepTaking {

    private final CurrentActor actor;
    private final Words words;

    StepTaking(CurrentActor actor, Words words) {
        this.actor = actor;
        this.words = words;
    }

    /** Why not, in words; empty if the step can be taken. */
    Optional<String> whyNot(OpenStepView open, LocalDate suspendedOn) {
        var step = open.opened();
        var me = actor.get();
        var name = words.of("step", step.step());
        if (step.role() != me.role() || !WhoMaySend.allows(me.role(), CompleteStep.class)) {
            return Optional.of(words.text(
                    "plan.now.other-role", name, words.of(step.role()), step.organisation(), words.of(me.role())));
        }
        if (!actor.belongsTo(step.organisation())) {
            return Optional.of(words.text("plan.now.other-body", name, step.organisation(), me.organisation()));
        }
        if (open.assignee() != null && !open.assignee().id().equals(me.id())) {
            return Optional.of(
                    words.text("plan.now.other-person", name, open.assignee().name()));
        }
        return suspendedOn == null
                ? Optional.empty()
                : Optional.of(words.text("plan.now.suspended", name, words.day(suspendedOn)));
    }
}
