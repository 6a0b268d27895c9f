package vn.planledger.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.process.picture.OutlineStep;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.planpage.CompletedStep;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanPage;

/** What a person can do with a plan now, or why not; and what happens next. */
@Component
class PlanActions {

    /**
     * One line of it.
     *
     * @param link where to do it; null where it says why not
     */
    record Line(String text, String link) {}

    private final PlanOutline outline;
    private final StepTaking taking;
    private final TakingOver takingOver;
    private final GivingOpinions giving;
    private final Words words;

    PlanActions(PlanOutline outline, StepTaking taking, TakingOver takingOver, GivingOpinions giving, Words words) {
        this.outline = outline;
        this.taking = taking;
        this.takingOver = takingOver;
        this.giving = giving;
        this.words = words;
    }

    List<Line> now(PlanPage plan, List<Consultation> rounds, LocalDate today) {
        var lines = new ArrayList<Line>();
        plan.openSteps().forEach(open -> {
            lines.add(step(plan, open));
            takingOver
                    .of(plan.id(), open.opened())
                    .map(waiting -> new Line(waiting.text(), waiting.link()))
                    .ifPresent(lines::add);
        });
        rounds.forEach(round -> {
            var answer = giving.in(round);
            if (answer.possible()) {
                lines.add(opinion(round, answer.window()));
            }
        });
        if (lines.isEmpty()) {
            lines.add(new Line(nothing(plan, rounds, today), null));
        }
        return lines;
    }

    private Line step(PlanPage plan, OpenStepView open) {
        var step = open.opened().step();
        return taking.whyNot(open, plan.suspendedOn())
                .map(why -> new Line(why, null))
                .orElseGet(() -> new Line(
                        words.text("plan.now.do", words.of("step", step)), "/plans/" + plan.id() + "/steps/" + step));
    }

    private Line opinion(Consultation round, Window window) {
        var text = words.text("plan.now.opinion", words.day(window.closesOn()));
        return new Line(text, "/consultations/" + round.id());
    }

    private String nothing(PlanPage plan, List<Consultation> rounds, LocalDate today) {
        if (plan.header().reference() != null) {
            return words.text("plan.now.reference");
        }
        if (plan.end() != null) {
            return words.text("plan.now.ended");
        }
        return lastDay(rounds, today)
                .map(day -> words.text("plan.now.window", words.day(day)))
                .orElseGet(() -> words.text("plan.now.nothing"));
    }

    /** Who holds the plan, in words. */
    List<String> holders(PlanPage plan, List<Consultation> rounds, LocalDate today) {
        if (!plan.openSteps().isEmpty()) {
            return plan.openSteps().stream()
                    .map(open -> open.opened().organisation())
                    .distinct()
                    .toList();
        }
        if (plan.header().reference() != null) {
            return List.of(words.text("plan.holder.reference"));
        }
        if (plan.end() != null) {
            return List.of(words.text("plan.holder.nobody"));
        }
        return List.of(lastDay(rounds, today)
                .map(day -> words.text("plan.holder.window", words.day(day)))
                .orElseGet(() -> words.text("plan.holder.system")));
    }

    List<String> next(PlanPage plan, List<OutlineLine> lines) {
        return waits(plan)
                ? List.of(afterWaiting(
                        lines, plan.completedSteps().get(plan.completedSteps().size() - 1)))
                : plan.openSteps().stream().map(open -> next(plan, lines, open)).toList();
    }

    private static boolean waits(PlanPage plan) {
        return plan.end() == null
                && plan.openSteps().isEmpty()
                && !plan.completedSteps().isEmpty();
    }

    private String afterWaiting(List<OutlineLine> lines, CompletedStep last) {
        return next(last.step(), outline.after(lines, last));
    }

    private String next(PlanPage plan, List<OutlineLine> lines, OpenStepView open) {
        return next(open.opened().step(), outline.after(plan, lines, open));
    }

    private String next(String step, Optional<OutlineStep> following) {
        var name = words.of("step", step);
        return following
                .map(after ->
                        words.text("plan.next.after", name, words.of("step", after.step()), words.of(after.role())))
                .orElseGet(() -> words.text("plan.next.last", name));
    }

    /** The last day of the windows that are open. */
    private static Optional<LocalDate> lastDay(List<Consultation> rounds, LocalDate today) {
        return rounds.stream()
                .flatMap(round -> round.windows().stream())
                .filter(window -> window.openOn(today))
                .map(Window::closesOn)
                .max(LocalDate::compareTo);
    }
}
