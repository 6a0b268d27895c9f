package vn.planledger.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.shared.Refusal;
import vn.planledger.desk.Moments;
import vn.planledger.desk.asof.Change;
import vn.planledger.desk.asof.Comparison;
import vn.planledger.desk.asof.Fact;
import vn.planledger.desk.asof.PlanAsOf;
import vn.planledger.desk.asof.PlansAsOf;
import vn.planledger.desk.duty.MissedObligations;
import vn.planledger.desk.duty.Responsibilities;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.TimeRange;
import vn.planledger.reconcile.PlanConformance;
import vn.planledger.web.FormProblem;
import vn.planledger.web.HistorySentence;

/** A plan on the inspector's desk: as it was known at a moment, or at two beside each other. */
@Controller
class PlanDeskController {

    /** A fact in words. */
    record FactLine(String subject, Map<String, String> values, long number) {}

    /** A group of facts. */
    record FactGroup(String name, List<FactLine> lines) {}

    /** A value at two moments, in words. */
    record ValueLine(String label, String before, String after) {}

    /** A change in words. */
    record ChangeLine(String group, Change.Kind kind, String subject, List<ValueLine> values, long number) {}

    /** An event as a sentence. */
    record EventLine(long number, String sentence) {}

    /** Events of a difference that are told; the rest is found by search. */
    private static final int TOLD = 200;

    private static final TimeRange NOW = TimeRange.ALWAYS;

    private final PlansAsOf plans;
    private final PlanConformance conformance;
    private final MissedObligations missed;
    private final Responsibilities responsibilities;
    private final FactText text;
    private final HistorySentence sentence;
    private final FormProblem.Writer problems;

    PlanDeskController(
            PlansAsOf plans,
            PlanConformance conformance,
            MissedObligations missed,
            Responsibilities responsibilities,
            FactText text,
            HistorySentence sentence,
            FormProblem.Writer problems) {
        this.plans = plans;
        this.conformance = conformance;
        this.missed = missed;
        this.responsibilities = responsibilities;
        this.text = text;
        this.sentence = sentence;
        this.problems = problems;
    }

    @GetMapping("/audit/plans/{plan}")
    String plan(@PathVariable String plan, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        var first = asked(asked, "recorded", "happened", locale, model);
        var state = plans.at(plan, first.recordedUntil(), first.happenedUntil());
        if ("compare".equals(asked.get("act"))) {
            compare(plans.compare(plan, first, asked(asked, "recorded2", "happened2", locale, model)), locale, model);
        }
        model.addAttribute("asked", asked)
                .addAttribute("live", first.equals(NOW) && !"compare".equals(asked.get("act")))
                .addAttribute("plan", state)
                .addAttribute("title", title(plans.at(plan, null, null)))
                .addAttribute("groups", groups(state))
                .addAttribute("conformance", conformance.check(plan))
                .addAttribute("missed", missed.of(plan))
                .addAttribute("responsibilities", responsibilities.of(plan, first.happenedUntil()));
        return "desk-plan";
    }

    /** All there is where the moment cannot be read; the page then says what is wrong with it. */
    private TimeRange asked(Map<String, String> asked, String recorded, String happened, Locale locale, Model model) {
        try {
            return TimeRange.until(
                    Moments.until(recorded, asked.get(recorded)), Moments.day(happened, asked.get(happened)));
        } catch (Refusal refused) {
            model.addAttribute("problem", problems.of(refused, locale));
            return NOW;
        }
    }

    private void compare(Comparison found, Locale locale, Model model) {
        model.addAttribute("second", found.after())
                .addAttribute(
                        "changes", found.changes().stream().map(this::line).toList())
                .addAttribute("onlyBefore", lines(found.onlyBefore(), locale))
                .addAttribute("onlyAfter", lines(found.onlyAfter(), locale))
                .addAttribute("entered", found.onlyAfter().size());
    }

    private static String title(PlanAsOf now) {
        return now.of("plan").stream()
                .map(fact -> fact.values().get("title"))
                .findFirst()
                .orElse(now.plan());
    }

    private List<FactGroup> groups(PlanAsOf state) {
        var groups = new LinkedHashMap<String, List<FactLine>>();
        Stream.of("plan", "open-step").forEach(group -> groups.put(group, lines(state.of(group))));
        state.facts().stream().map(Fact::group).distinct().forEach(group -> groups.put(group, lines(state.of(group))));
        groups.values().removeIf(List::isEmpty);
        return groups.entrySet().stream()
                .map(group -> new FactGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private List<FactLine> lines(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new FactLine(text.subject(fact), text.rest(fact), fact.number()))
                .toList();
    }

    private ChangeLine line(Change change) {
        var fact = change.fact();
        var values = change.values().stream()
                .map(value -> new ValueLine(
                        text.label(value.name()),
                        text.value(fact, value.name(), value.before()),
                        text.value(fact, value.name(), value.after())))
                .toList();
        return new ChangeLine(change.group(), change.kind(), text.subject(fact), values, fact.number());
    }

    private List<EventLine> lines(List<EventRow> rows, Locale locale) {
        return rows.stream()
                .limit(TOLD)
                .map(row -> new EventLine(row.number(), sentence.of(row, locale)))
                .toList();
    }
}
