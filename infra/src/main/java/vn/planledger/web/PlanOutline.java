package vn.planledger.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.planledger.process.picture.ElementState;
import vn.planledger.process.picture.OutlineScope;
import vn.planledger.process.picture.OutlineStep;
import vn.planledger.process.picture.ProcedureOutline;
import vn.planledger.query.planpage.CompletedStep;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanPage;

/** The procedure of a plan as a list of steps with "you are here". */
@Component
public final class PlanOutline {

    private final ProcedureOutline outline = new ProcedureOutline();

    /** Empty for a reference, which has no procedure. */
    public List<OutlineLine> lines(PlanPage plan, LocalDate today) {
        return plan.procedure() == null
                ? List.of()
                : outline
                        .of(
                                plan.procedure().definitionKey(),
                                OutlineScope.of(plan.procedure().parts()))
                        .stream()
                        .map(step -> line(step, plan, today))
                        .toList();
    }

    public List<OutlineLine.Part> parts(PlanPage plan, List<OutlineLine> lines) {
        var parts = new ArrayList<List<OutlineLine>>();
        for (var line : lines) {
            if (parts.isEmpty() || !samePart(parts.get(parts.size() - 1).get(0).step(), line.step())) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line);
        }
        return parts.stream()
                .map(part -> OutlineLine.Part.of(part, waitsIn(plan, part)))
                .toList();
    }

    /** With no step open the procedure waits behind the step that was completed last. */
    private static boolean waitsIn(PlanPage plan, List<OutlineLine> part) {
        var done = plan.completedSteps();
        return plan.end() == null
                && plan.openSteps().isEmpty()
                && !done.isEmpty()
                && part.stream().anyMatch(line -> isAt(line.step(), done.get(done.size() - 1)));
    }

    /** The step after one in the order of the models, past those that are open or were done beside it; none after the last. */
    Optional<OutlineStep> after(PlanPage plan, List<OutlineLine> lines, OpenStepView open) {
        return after(lines, step -> isAt(step, open), step -> isDoneAgain(plan, step, open));
    }

    /** The step that follows the one completed last, while the procedure waits for a day to come. */
    Optional<OutlineStep> after(List<OutlineLine> lines, CompletedStep completed) {
        return after(lines, step -> isAt(step, completed), step -> true);
    }

    /** A step that was done comes again where the procedure has turned back: it was done before the open one was opened anew. */
    private static boolean isDoneAgain(PlanPage plan, OutlineStep step, OpenStepView open) {
        var done = plan.completedSteps();
        return done.stream().anyMatch(completed -> isAt(completed, open))
                && done.stream().noneMatch(completed -> isAt(step, completed) && completed.number() > open.number());
    }

    private static Optional<OutlineStep> after(
            List<OutlineLine> lines, Predicate<OutlineStep> where, Predicate<OutlineStep> doneAgain) {
        return lines.stream()
                .dropWhile(line -> !where.test(line.step()))
                .skip(1)
                .filter(line ->
                        line.state() == null || line.state() == ElementState.DONE && doneAgain.test(line.step()))
                .map(OutlineLine::step)
                .findFirst();
    }

    private static OutlineLine line(OutlineStep step, PlanPage plan, LocalDate today) {
        var done = plan.completedSteps().stream().filter(c -> isAt(step, c)).toList();
        var doneOn = done.isEmpty() ? null : done.get(done.size() - 1).happenedOn();
        var open = plan.openSteps().stream().filter(view -> isAt(step, view)).findFirst();
        if (open.isPresent()) {
            var state = isOverdue(open.get(), today) ? ElementState.OVERDUE : ElementState.CURRENT;
            return new OutlineLine(step, state, doneOn, dueOn(open.get()), done.size());
        }
        return new OutlineLine(step, done.isEmpty() ? null : ElementState.DONE, doneOn, null, done.size());
    }

    static boolean isOverdue(OpenStepView open, LocalDate today) {
        var due = dueOn(open);
        return open.overdue() || due != null && due.isBefore(today);
    }

    static LocalDate dueOn(OpenStepView open) {
        return open.opened().deadline() == null
                ? null
                : open.opened().deadline().dueOn();
    }

    private static boolean samePart(OutlineStep one, OutlineStep other) {
        return one.process().equals(other.process()) && one.phase() == other.phase();
    }

    private static boolean isAt(OutlineStep step, CompletedStep completed) {
        return completed.step().equals(step.step()) && completed.phase() == step.phase();
    }

    private static boolean isAt(CompletedStep completed, OpenStepView open) {
        return open.opened().step().equals(completed.step()) && open.opened().phase() == completed.phase();
    }

    private static boolean isAt(OutlineStep step, OpenStepView open) {
        return open.opened().step().equals(step.step()) && open.opened().phase() == step.phase();
    }
}
