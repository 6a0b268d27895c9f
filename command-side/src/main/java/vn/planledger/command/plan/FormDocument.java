package vn.planledger.command.plan;

import java.util.List;

/**
 * A document that a step asks for.
 *
 * @param type document type such as {@code explanation}
 * @param required whether the step cannot be completed without it
 * @param outcomes the outcomes that need it; empty means all
 * @param article where the law asks for it
 * @param verified whether the article was read in its source
 */
public record FormDocument(String type, boolean required, List<String> outcomes, String article, boolean verified) {

    public FormDocument {
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    public boolean belongsTo(String outcome) {
        return outcomes.isEmpty() || outcomes.contains(outcome);
    }
}
