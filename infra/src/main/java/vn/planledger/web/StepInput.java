package vn.planledger.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.edge.FillableStep;

/**
 * A step's form as it was typed.
 *
 * @param attempt names the attempt: sent twice, it completes the step once
 * @param taskId the task the form was made for
 * @param data field name to text
 * @param kept texts of fields that do not belong to the chosen outcome: not sent, but not lost
 */
record StepInput(
        String attempt,
        String taskId,
        String outcome,
        String happenedOn,
        Map<String, String> data,
        Map<String, String> kept) {

    private static final String DATA = "data.";
    private static final String KEPT = "kept.";

    static StepInput empty(FillableStep step, LocalDate today) {
        var opened = step.open().opened();
        var only =
                opened.form().outcomes().size() == 1 ? opened.form().outcomes().get(0) : "";
        return new StepInput(newAttempt(), opened.taskId(), only, today.toString(), Map.of(), Map.of());
    }

    static StepInput of(Map<String, String> parameters) {
        return new StepInput(
                parameters.get("attempt"),
                parameters.get("taskId"),
                parameters.getOrDefault("outcome", ""),
                parameters.getOrDefault("happenedOn", ""),
                named(DATA, parameters),
                named(KEPT, parameters));
    }

    private static Map<String, String> named(String prefix, Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(prefix) && !value.isBlank()) {
                values.put(name.substring(prefix.length()), value);
            }
        });
        return values;
    }

    /** The same input as a new attempt, everything typed in its place again. */
    StepInput afresh() {
        var all = new LinkedHashMap<>(kept);
        all.putAll(data);
        return new StepInput(newAttempt(), taskId, outcome, happenedOn, all, Map.of());
    }

    /** The same input with the fields that belong to the chosen outcome apart from those that do not. */
    StepInput sorted(FillableStep step) {
        var all = afresh().data();
        var mine = new LinkedHashMap<>(all);
        var others = new LinkedHashMap<>(all);
        Predicate<String> foreign = name ->
                step.fields().stream().anyMatch(field -> field.name().equals(name) && !field.belongsTo(outcome));
        mine.keySet().removeIf(foreign);
        others.keySet().removeIf(foreign.negate());
        return new StepInput(attempt, taskId, outcome, happenedOn, mine, others);
    }

    CompleteStep command(PlanId plan, String step) {
        return new CompleteStep(
                plan,
                step,
                Given.required("outcome", outcome),
                data,
                Given.day("happenedOn", happenedOn),
                DateBasis.STATED,
                Given.text(taskId).orElse(null));
    }

    private static String newAttempt() {
        return UUID.randomUUID().toString();
    }
}
