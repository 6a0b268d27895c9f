package vn.planledger.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.opinion.PointAnswers;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.edge.FillableStep;
import vn.planledger.query.consultationpage.UnansweredPoint;

/** The fields of a step's form in words. */
@Component
class StepFields {

    private static final String ANSWER = "answer.";
    private static final List<String> PARTS = List.of("result", "reason", "change", "version");

    private final Words words;

    StepFields(Words words) {
        this.words = words;
    }

    List<StepPage.Option> outcomes(FillableStep step, StepInput input) {
        var opened = step.open().opened();
        return opened.form().outcomes().stream()
                .map(outcome -> new StepPage.Option(
                        outcome,
                        words.outcome(opened.step(), outcome),
                        outcome.equals(input.outcome()),
                        limit(opened, outcome)))
                .toList();
    }

    private String limit(OpenedStep opened, String outcome) {
        var limit = opened.outcomeDeadlines().get(outcome);
        return limit == null ? "" : words.text("step.page.outcome-due", words.day(limit.dueOn()), limit.article());
    }

    /** The fields recorded with the step itself. */
    List<StepPage.Field> own(FillableStep step, StepInput input) {
        return step.fields().stream()
                .filter(field -> !field.name().startsWith(ANSWER))
                .map(field -> field(step, field, words.of("field", field.name()), input))
                .toList();
    }

    List<StepPage.Point> points(FillableStep step, StepInput input) {
        return step.points().stream()
                .map(point -> new StepPage.Point(point, answers(step, point, input)))
                .toList();
    }

    private List<StepPage.Field> answers(FillableStep step, UnansweredPoint point, StepInput input) {
        return PARTS.stream()
                .flatMap(part -> find(step, PointAnswers.field(point.opinion(), point.n(), part))
                        .map(field -> field(step, field, words.of("field.answer", part), input)))
                .toList();
    }

    private static Stream<FormField> find(FillableStep step, String name) {
        return step.fields().stream().filter(field -> field.name().equals(name));
    }

    private StepPage.Field field(FillableStep step, FormField field, String label, StepInput input) {
        var value = input.data().getOrDefault(field.name(), input.kept().getOrDefault(field.name(), ""));
        return new StepPage.Field(
                field.name(),
                FormProblem.idOf(field.name()),
                label,
                field.type(),
                field.required(),
                field.required() && field.outcomes().isEmpty(),
                onlyFor(step, field.outcomes()),
                value,
                options(field, value));
    }

    private List<StepPage.Option> options(FormField field, String value) {
        if (field.type() == FieldType.BOOLEAN) {
            return Stream.of("true", "false")
                    .map(choice -> new StepPage.Option(
                            choice, words.text(choice.equals("true") ? "form.yes" : "form.no"), choice.equals(value)))
                    .toList();
        }
        var kind = field.name().startsWith(ANSWER) ? "AnswerResult" : "choice." + field.name();
        return field.allowed().stream()
                .map(choice -> new StepPage.Option(choice, words.of(kind, choice), choice.equals(value)))
                .toList();
    }

    /** The outcomes in words; empty for all of them. */
    String onlyFor(FillableStep step, List<String> outcomes) {
        return outcomes.stream()
                .map(outcome -> words.outcome(step.open().opened().step(), outcome))
                .collect(Collectors.joining(", "));
    }
}
