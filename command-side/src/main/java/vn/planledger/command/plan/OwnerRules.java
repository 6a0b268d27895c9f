package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** Whose a step is: the role the procedure names, the body the law makes competent, the person it was given to. */
final class OwnerRules {

    private OwnerRules() {}

    static Optional<Refusal> refusalOf(Plan plan, OpenedStep step, Sender sender) {
        return List.<Supplier<Optional<Refusal>>>of(
                        () -> otherRole(step, sender),
                        () -> otherBody(step, sender),
                        () -> otherPerson(plan, step, sender),
                        () -> plan.suspensions.current().map(pause -> suspended(pause.suspendedOn())))
                .stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Refusal suspended(LocalDate since) {
        return Refusal.conflict("plan.suspended", since);
    }

    private static Optional<Refusal> otherRole(OpenedStep step, Sender sender) {
        var role = sender.actor().role();
        return when(role != step.role(), Refusal.forbidden("step.other-role", step.step(), step.role(), role));
    }

    private static Optional<Refusal> otherBody(OpenedStep step, Sender sender) {
        var body = sender.actor().organisation();
        return when(
                !step.organisation().equals(body),
                Refusal.forbidden("step.other-body", step.step(), step.organisation(), body, step.competence()));
    }

    private static Optional<Refusal> otherPerson(Plan plan, OpenedStep step, Sender sender) {
        return Optional.ofNullable(plan.assignees.get(step.taskId()))
                .filter(assignee -> !assignee.id().equals(sender.actor().id()))
                .map(assignee -> Refusal.forbidden("step.other-person", step.step(), assignee.name()));
    }
}
