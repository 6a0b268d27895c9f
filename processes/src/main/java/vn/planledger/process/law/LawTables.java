package vn.planledger.process.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.AdjustmentGround;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.HierarchyRule;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;

/**
 * Asks the DMN tables. A table of a deployment never changes, so an answer is kept: the same question is not worked out
 * twice.
 */
public final class LawTables {

    private static final int KEPT = 10_000;

    private record Question(String deployment, String table, Map<String, Object> facts) {}

    private final Map<Question, List<Map<String, Object>>> answers =
            Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, List<Map<String, Object>>> eldest) {
                    return size() > KEPT;
                }
            });

    /** The limit of a step that opens on a day; every one has a row, if only to say that no limit was found. */
    public TimeLimit limit(LawSource plan, Phase phase, String step, LocalDate on) {
        return TimeLimit.of(one("time-limits", plan.about(phase, step, on)));
    }

    /** The limit of one outcome of a step, where the law sets one of its own: the row of {@code decide/returned}. */
    public Optional<TimeLimit> limit(LawSource plan, Phase phase, String step, String outcome, LocalDate on) {
        return only("time-limits", plan.about(phase, step + "/" + outcome, on)).map(TimeLimit::of);
    }

    /** @throws Refusal {@code competence.none} where the law makes nobody competent for a plan with these facts */
    public Competence competence(LawSource plan) {
        return new Competence(only("competent-authority", plan)
                .orElseThrow(() -> Refusal.rule(
                        "competence.none",
                        plan.facts().get("kind"),
                        String.valueOf(plan.facts().get("unitType")),
                        String.valueOf(plan.facts().get("urbanClass")))));
    }

    /** The documents a step asks for, in the order of the table. */
    public List<FormDocument> checklist(LawSource plan, Phase phase, String step, LocalDate on) {
        return answer("dossier-checklist", plan.about(phase, step, on)).stream()
                .map(Checklist::document)
                .toList();
    }

    /** Whether and how a group is consulted. */
    public ConsultationRule consultation(LawSource plan, Phase phase, ConsultedGroup group, LocalDate on) {
        return ConsultationRule.of(one("consultation-rules", plan.aboutGroup(phase, group.name(), on)));
    }

    /** The procedure such a plan goes through, if the law has one. */
    public Optional<ProcedureParts> parts(LawSource plan) {
        return only("procedure-parts", plan).map(ProcedureParts::of);
    }

    /** @throws Refusal {@code hierarchy.none} */
    public HierarchyRule hierarchy(LawSource plan) {
        return only("hierarchy-rules", plan)
                .map(Hierarchy::rule)
                .orElseThrow(() -> Refusal.rule(
                        "hierarchy.none",
                        plan.facts().get("kind"),
                        String.valueOf(plan.facts().get("unitType"))));
    }

    /** The cases in which such a plan may be adjusted. */
    public List<AdjustmentGround> grounds(LawSource plan) {
        return answer("adjustment-grounds", plan).stream()
                .map(row -> new AdjustmentGround(
                        (String) row.get("ground"), (String) row.get("article"), (Boolean) row.get("verified")))
                .toList();
    }

    public ReviewInterval review(LawSource plan, LocalDate on) {
        var row = one("review-interval", plan.on(on));
        return new ReviewInterval(
                ((Number) row.get("months")).intValue(), (String) row.get("article"), (Boolean) row.get("verified"));
    }

    private Optional<Map<String, Object>> only(String table, LawSource plan) {
        var rows = answer(table, plan);
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows of " + table + " for " + plan.facts());
        }
        return rows.stream().findFirst();
    }

    private Map<String, Object> one(String table, LawSource plan) {
        var rows = answer(table, plan);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows of " + table + " for " + plan.facts());
        }
        return rows.get(0);
    }

    private List<Map<String, Object>> answer(String table, LawSource plan) {
        var question = new Question(plan.deployment(), table, plan.facts());
        var known = answers.get(question);
        if (known == null) {
            known = plan.ask(table);
            answers.put(question, known);
        }
        return known;
    }
}
