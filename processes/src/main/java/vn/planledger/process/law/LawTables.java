package vn.planledger.process.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.shared.Phase;

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

    /** The limit of a step or the length of a window; every one has a row, if only to say that no limit was found. */
    public TimeLimit limit(LawSource plan, Phase phase, String step) {
        return TimeLimit.of(one("time-limits", plan.about(phase, step)));
    }

    public Competence competence(LawSource plan) {
        return new Competence(one("competent-authority", plan));
    }

    /** The documents a step asks for, in the order of the table. */
    public List<FormDocument> checklist(LawSource plan, Phase phase, String step) {
        return answer("dossier-checklist", plan.about(phase, step)).stream()
                .map(Checklist::document)
                .toList();
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
