package vn.planledger.command.plan;

import java.util.List;

/**
 * What a step asks of the person who completes it. It is recorded when the step opens, so that what was asked can be
 * audited and a later version of the process does not change a running step.
 *
 * @param outcomes the possible outcomes, the one that moves the plan forward first
 */
public record StepForm(List<String> outcomes, List<FormField> fields, List<FormDocument> documents) {

    public StepForm {
        outcomes = List.copyOf(outcomes);
        fields = fields == null ? List.of() : List.copyOf(fields);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
