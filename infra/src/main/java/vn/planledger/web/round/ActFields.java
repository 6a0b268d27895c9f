package vn.planledger.web.round;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.FieldType;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.FormProblem;
import vn.planledger.web.StepPage.Field;
import vn.planledger.web.StepPage.Option;
import vn.planledger.web.Words;

/** The fields of the acts. */
@Component
class ActFields {

    private final ActRules rules;
    private final Words words;

    ActFields(ActRules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    List<Field> of(RoundAct act, ActSubject about, ChangeInput input) {
        return switch (act) {
            case INVITE -> List.of(text("body", FieldType.TEXT, input), group(about, input));
            case EXTEND ->
                List.of(
                        group(about, input),
                        text("closesOn", FieldType.DATE, input),
                        text("ground", FieldType.LONG_TEXT, input));
            case HIDE, SHOW -> List.of(text("reason", FieldType.LONG_TEXT, input));
            case REDACT ->
                List.of(text("passages", FieldType.LONG_TEXT, input), text("reason", FieldType.LONG_TEXT, input));
        };
    }

    private Field group(ActSubject about, ChangeInput input) {
        var options = rules.running(about.round()).stream()
                .map(window -> new Option(
                        window.group().name(),
                        words.text("round.group-until", words.of(window.group()), words.day(window.closesOn())),
                        window.group().name().equals(input.value("group"))))
                .toList();
        return field("group", FieldType.CHOICE, input, options);
    }

    private Field text(String name, FieldType type, ChangeInput input) {
        return field(name, type, input, List.of());
    }

    private Field field(String name, FieldType type, ChangeInput input, List<Option> options) {
        return new Field(
                name,
                FormProblem.idOf(name),
                words.of("field", name),
                type,
                true,
                true,
                "",
                input.value(name),
                options);
    }
}
