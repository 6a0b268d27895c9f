package vn.planledger.edge;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationCommand.OpenInvitation;
import vn.planledger.command.criticism.CriticismCommand;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.command.shared.Role;
import vn.planledger.command.template.TemplateCommand;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.security.CurrentActor;

/**
 * For which of the bodies a person belongs to he or she acts: the one that owes what the command is about. A person who
 * does not belong to it acts for his or her own, and the plan refuses.
 */
@Component
class ActingBody {

    private final PlanPages plans;
    private final Criticisms criticisms;
    private final CurrentActor actor;

    ActingBody(PlanPages plans, Criticisms criticisms, CurrentActor actor) {
        this.plans = plans;
        this.criticisms = criticisms;
        this.actor = actor;
    }

    Actor actorFor(Object command) {
        return body(command).map(actor::actingFor).orElseGet(actor::get);
    }

    private Optional<String> body(Object command) {
        if (command instanceof TransferResponsibility transfer) {
            return Optional.of(transfer.to());
        }
        if (command instanceof OpenInvitation invitation) {
            return Optional.of(invitation.body());
        }
        if (command instanceof CriticismCommand asked) {
            return body(asked);
        }
        if (command instanceof TemplateCommand template) {
            return Optional.of(template.organisation());
        }
        return command instanceof PlanScoped asked
                ? plans.byId(asked.plan()).flatMap(plan -> owner(plan, asked))
                : Optional.empty();
    }

    /** The committee writes and judges; the organiser answers. */
    private Optional<String> body(CriticismCommand asked) {
        return actor.get().role() == Role.PLANNER
                ? plans.byId(asked.plan()).flatMap(this::competent)
                : criticisms.byId(asked.criticism()).map(Criticism::front);
    }

    private Optional<String> owner(PlanPage plan, PlanScoped asked) {
        if (asked instanceof CompleteStep completion) {
            return step(plan, completion.step());
        }
        if (asked instanceof ReassignStep reassignment) {
            return step(plan, reassignment.step());
        }
        if (asked instanceof AddDocument document) {
            return open(plan)
                    .filter(step -> step.role() == actor.get().role())
                    .filter(step -> step.form().documents().stream()
                            .anyMatch(wanted -> wanted.type().equals(document.type())))
                    .map(OpenedStep::organisation)
                    .findFirst();
        }
        return competent(plan);
    }

    /** The body that is competent in the person's role, or its successor if that holds an open step. */
    Optional<String> competent(PlanPage plan) {
        var role = actor.get().role();
        return open(plan)
                .filter(step -> step.role() == role)
                .map(OpenedStep::organisation)
                .findFirst()
                .or(() -> Optional.ofNullable(plan.bodies())
                        .map(bodies -> bodies.organisations().get(role)));
    }

    private static Optional<String> step(PlanPage plan, String step) {
        return open(plan)
                .filter(open -> open.step().equals(step))
                .map(OpenedStep::organisation)
                .findFirst();
    }

    private static Stream<OpenedStep> open(PlanPage plan) {
        return plan.openSteps().stream().map(OpenStepView::opened);
    }
}
