package vn.planledger.web.front;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.CriticismForm;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.plan.FieldType;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.FormProblem;
import vn.planledger.web.StepPage.Field;
import vn.planledger.web.StepPage.Option;
import vn.planledger.web.Words;

/** The fields of what may be done with a criticism. */
@Component
class CriticismFields {

    private final Words words;

    CriticismFields(Words words) {
        this.words = words;
    }

    List<Field> of(CriticismAct act, ChangeInput input) {
        return switch (act) {
            case DRAFT ->
                List.of(
                        choice("heading", input, Heading.values()),
                        text("text", FieldType.LONG_TEXT, true, input),
                        text("section", FieldType.TEXT, false, input),
                        text("area", FieldType.LONG_TEXT, false, input));
            case MEET -> meeting(input);
            case RELEASE ->
                List.of(
                        choice("form", input, CriticismForm.values()),
                        text("number", FieldType.DOCUMENT_NUMBER, true, input),
                        text("signatory", FieldType.TEXT, true, input),
                        text("conclusion", FieldType.LONG_TEXT, true, input));
            case JUDGE -> List.of(satisfied(input), text("reason", FieldType.LONG_TEXT, false, input));
            case REPLY ->
                List.of(
                        choice("result", input, AnswerResult.values()),
                        text("reason", FieldType.LONG_TEXT, true, input),
                        text("change", FieldType.LONG_TEXT, false, input),
                        text("version", FieldType.TEXT, false, input));
            case REPORT -> List.of(text("document", FieldType.TEXT, true, input));
            case DROP, SUBMIT -> List.of();
        };
    }

    private List<Field> meeting(ChangeInput input) {
        var meets = Arrays.stream(CriticismForm.values())
                .filter(CriticismForm::meets)
                .toArray(CriticismForm[]::new);
        return List.of(
                choice("form", input, meets),
                text("heldOn", FieldType.DATE, true, input),
                text("place", FieldType.TEXT, true, input),
                text("members", FieldType.INTEGER, true, input),
                text("quorum", FieldType.INTEGER, true, input),
                text("present", FieldType.INTEGER, true, input),
                text("votesFor", FieldType.INTEGER, true, input),
                text("votesAgainst", FieldType.INTEGER, true, input),
                text("abstaining", FieldType.INTEGER, true, input),
                text("minutes", FieldType.LONG_TEXT, true, input));
    }

    private Field satisfied(ChangeInput input) {
        var options = Stream.of("true", "false")
                .map(value -> new Option(value, words.of("satisfied", value), value.equals(input.value("satisfied"))))
                .toList();
        return field("satisfied", FieldType.CHOICE, true, input, options);
    }

    private Field choice(String name, ChangeInput input, Enum<?>... values) {
        var options = Arrays.stream(values)
                .map(value ->
                        new Option(value.name(), words.of(value), value.name().equals(input.value(name))))
                .toList();
        return field(name, FieldType.CHOICE, true, input, options);
    }

    private Field text(String name, FieldType type, boolean required, ChangeInput input) {
        return field(name, type, required, input, List.of());
    }

    private Field field(String name, FieldType type, boolean required, ChangeInput input, List<Option> options) {
        return new Field(
                name,
                FormProblem.idOf(name),
                words.of("field.criticism", name),
                type,
                required,
                required,
                "",
                input.value(name),
                options);
    }
}
