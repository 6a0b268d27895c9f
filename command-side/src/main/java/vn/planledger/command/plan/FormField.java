package vn.planledger.command.plan;

import java.util.List;

/**
 * One field of a step's form.
 *
 * @param name kebab-case name, unique in the form
 * @param required whether it must be filled
 * @param allowed the values of a {@link FieldType#CHOICE}; empty otherwise
 * @param outcomes the outcomes the field belongs to; empty means all
 */
public record FormField(String name, FieldType type, boolean required, List<String> allowed, List<String> outcomes) {

    public FormField {
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    }

    public boolean belongsTo(String outcome) {
        return outcomes.isEmpty() || outcomes.contains(outcome);
    }
}
