package vn.planledger.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.geometry.AreaDifference;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.planpage.HistoryEntry;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanHistory;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.security.CurrentActor;

/** Puts together what the plan page shows beside the plan itself. */
@Component
class PlanView {

    /** An open step with its countdown; {@code daysLeft} is null without a limit. */
    record Due(OpenStepView open, boolean overdue, Long daysLeft) {}

    /** @param fits whether the plan is in a state for it */
    record Possible(String path, boolean fits) {}

    record Round(Consultation round, List<WindowLine> windows) {}

    record Told(HistoryEntry entry, String sentence) {}

    /**
     * @param olderEvents how many events are not shown
     * @param changes what the reader's role may do outside the steps
     * @param areaDifference measured against stated area, percent, or null
     * @param criticisms what the Front was asked to criticise, as the reader may see it
     */
    record View(
            List<Due> due,
            List<String> holders,
            List<PlanActions.Line> now,
            List<String> next,
            List<OutlineLine.Part> outline,
            List<PlanDiagrams.Diagram> diagrams,
            List<Round> rounds,
            List<Told> history,
            long olderEvents,
            List<Possible> changes,
            BigDecimal areaDifference,
            List<Criticism> criticisms) {}

    private final Consultations consultations;
    private final OwnCriticisms criticisms;
    private final PlanHistory history;
    private final HistorySentence sentence;
    private final PlanOutline outline;
    private final PlanDiagrams diagrams;
    private final PlanActions actions;
    private final CurrentActor actor;
    private final LegalToday clock;

    PlanView(
            Consultations consultations,
            OwnCriticisms criticisms,
            PlanHistory history,
            HistorySentence sentence,
            PlanOutline outline,
            PlanDiagrams diagrams,
            PlanActions actions,
            CurrentActor actor,
            LegalToday clock) {
        this.consultations = consultations;
        this.criticisms = criticisms;
        this.history = history;
        this.sentence = sentence;
        this.outline = outline;
        this.diagrams = diagrams;
        this.actions = actions;
        this.actor = actor;
        this.clock = clock;
    }

    View of(PlanPage plan, int events, Locale locale) {
        var id = new PlanId(plan.id());
        var today = clock.get();
        var rounds = consultations.byPlan(id);
        var lines = outline.lines(plan, today);
        var parts = outline.parts(plan, lines);
        var told = told(id, events, locale);
        return new View(
                plan.openSteps().stream().map(open -> due(open, today)).toList(),
                actions.holders(plan, rounds, today),
                actions.now(plan, rounds, today),
                actions.next(plan, lines),
                parts,
                diagrams.of(plan, parts, windows(rounds, today)),
                rounds.stream().map(round -> round(round, today)).toList(),
                told,
                history.count(id) - told.size(),
                changes(plan),
                AreaDifference.percent(
                        plan.header().areaHectares(), plan.header().measuredHectares()),
                criticisms.byPlan(id));
    }

    private List<Possible> changes(PlanPage plan) {
        return Stream.of(Change.values())
                .filter(change -> plan.procedure() != null
                        && WhoMaySend.allows(actor.get().role(), change.command()))
                .map(change -> new Possible(change.path(), change.fits(plan)))
                .toList();
    }

    private List<Told> told(PlanId plan, int events, Locale locale) {
        return history.latest(plan, events).stream()
                .map(entry -> new Told(entry, sentence.of(entry, locale)))
                .toList();
    }

    private static Due due(OpenStepView open, LocalDate today) {
        var dueOn = PlanOutline.dueOn(open);
        return new Due(
                open, PlanOutline.isOverdue(open, today), dueOn == null ? null : ChronoUnit.DAYS.between(today, dueOn));
    }

    private static Round round(Consultation round, LocalDate today) {
        return new Round(
                round,
                round.windows().stream()
                        .map(window -> WindowLine.of(window, today))
                        .toList());
    }

    private static List<WindowLine> windows(List<Consultation> rounds, LocalDate today) {
        return rounds.stream()
                .flatMap(round -> round.windows().stream())
                .map(window -> WindowLine.of(window, today))
                .toList();
    }
}
