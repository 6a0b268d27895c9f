package vn.planledger.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.planpage.CompletedStep;
import vn.planledger.query.planpage.PlanConflict;
import vn.planledger.query.planpage.PlanPage;

/** The fields of a change, with what this plan lets one choose. */
@Component
class ChangeFields {

    /** Between a completed step and its field, in the one choice of what to correct. */
    static final String OF = "/";

    private record Choice(String value, String label) {}

    private final OrganisationList organisations;
    private final Words words;

    ChangeFields(OrganisationList organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    List<StepPage.Field> of(Change change, PlanPage plan, ChangeInput input) {
        var ground = text("ground", FieldType.LONG_TEXT, true, input);
        var document = text("document", FieldType.TEXT, false, input);
        return switch (change) {
            case SUSPEND, RESUME, WITHDRAW -> List.of(ground, document);
            case EXTEND ->
                List.of(
                        choice("step", openSteps(plan), input),
                        text("amount", FieldType.INTEGER, true, input),
                        choice("unit", units(), input),
                        ground,
                        document);
            case REASSIGN ->
                List.of(choice("step", openSteps(plan), input), text("person", FieldType.TEXT, true, input), ground);
            case CORRECT ->
                List.of(
                        choice("field", entries(plan), input),
                        text("value", FieldType.LONG_TEXT, true, input),
                        ground,
                        document);
            case TRANSFER -> List.of(choice("from", bodies(plan), input), to(plan, input), ground, document);
            case DECIDE ->
                List.of(
                        choice("other", conflicts(plan), input),
                        choice("prevails", parties(plan), input),
                        text("document", FieldType.TEXT, true, input),
                        text("appraiserOpinion", FieldType.LONG_TEXT, true, input),
                        text("lowerApproverOpinion", FieldType.LONG_TEXT, false, input));
            case PROPOSE -> List.of(ground);
            case APPROVE -> List.of();
        };
    }

    private StepPage.Field text(String name, FieldType type, boolean required, ChangeInput input) {
        return field(name, type, required, input, List.of());
    }

    private StepPage.Field choice(String name, Stream<Choice> choices, ChangeInput input) {
        var options = choices.map(choice -> new StepPage.Option(
                        choice.value(), choice.label(), choice.value().equals(input.value(name))))
                .toList();
        return field(name, FieldType.CHOICE, true, input, options);
    }

    private StepPage.Field field(
            String name, FieldType type, boolean required, ChangeInput input, List<StepPage.Option> options) {
        return new StepPage.Field(
                name,
                FormProblem.idOf(name),
                words.of("field", name),
                type,
                required,
                required,
                "",
                input.value(name),
                options);
    }

    private Stream<Choice> openSteps(PlanPage plan) {
        return plan.openSteps().stream()
                .map(open -> open.opened().step())
                .map(step -> new Choice(step, words.of("step", step)));
    }

    private Stream<Choice> units() {
        return Arrays.stream(LimitUnit.values()).map(unit -> new Choice(unit.name(), words.of(unit)));
    }

    private Stream<Choice> entries(PlanPage plan) {
        return plan.completedSteps().stream()
                .flatMap(step -> step.data().keySet().stream()
                        .map(name -> new Choice(step.taskId() + OF + name, entry(step, name))));
    }

    private String entry(CompletedStep step, String name) {
        var reads = step.corrections().getOrDefault(name, step.data().get(name));
        return words.text(
                "change.entry",
                words.of("step", step.step()),
                words.day(step.happenedOn()),
                words.of("field", name),
                reads);
    }

    /** One of the successors that are recorded; typed where none is. */
    private StepPage.Field to(PlanPage plan, ChangeInput input) {
        var successors = names(plan)
                .flatMap(body -> organisations.named(body).stream())
                .flatMap(recorded -> recorded.organisation().successors().stream())
                .distinct()
                .toList();
        return successors.isEmpty()
                ? text("to", FieldType.TEXT, true, input)
                : choice("to", successors.stream().map(body -> new Choice(body, body)), input);
    }

    private static Stream<Choice> bodies(PlanPage plan) {
        return names(plan).map(body -> new Choice(body, body));
    }

    private static Stream<String> names(PlanPage plan) {
        return Stream.concat(
                        plan.openSteps().stream().map(open -> open.opened().organisation()),
                        plan.bodies() == null ? Stream.empty() : plan.bodies().organisations().values().stream())
                .distinct();
    }

    private static Stream<Choice> conflicts(PlanPage plan) {
        return plan.conflicts().stream()
                .filter(conflict -> conflict.prevails() == null)
                .map(PlanConflict::other)
                .map(other -> new Choice(other, other));
    }

    private static Stream<Choice> parties(PlanPage plan) {
        return Stream.concat(Stream.of(new Choice(plan.id(), plan.header().title())), conflicts(plan));
    }
}
