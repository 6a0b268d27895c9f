package vn.planledger.web.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.inspection.HeadFault;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.command.inspection.PublicationWay;
import vn.planledger.command.plan.FieldType;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.FormProblem;
import vn.planledger.web.StepPage.Field;
import vn.planledger.web.StepPage.Option;
import vn.planledger.web.Words;

/** The fields of what may be done with an inspection. */
@Component
class InspectionFields {

    static final String NONE = "NONE";

    private final Words words;

    InspectionFields(Words words) {
        this.words = words;
    }

    /** @param inspection null for one that is to be opened */
    List<Field> of(InspectionAct act, Inspection inspection, ChangeInput input) {
        return switch (act) {
            case OPEN ->
                List.of(
                        text("number", FieldType.DOCUMENT_NUMBER, true, input),
                        text("subject", FieldType.LONG_TEXT, true, input),
                        text("target", FieldType.TEXT, true, input),
                        text("plans", FieldType.TEXT, false, input),
                        choice("way", input, InspectionWay.values()),
                        yesOrNo("complex", input));
            case STAGE ->
                List.of(
                        choice("stage", input, next(inspection).toArray(InspectionStage[]::new)),
                        text("document", FieldType.TEXT, false, input));
            case FIND ->
                List.of(
                        text("text", FieldType.LONG_TEXT, true, input),
                        text("rule", FieldType.TEXT, false, input),
                        text("events", FieldType.TEXT, true, input));
            case ASK ->
                List.of(
                        text("body", FieldType.TEXT, true, input),
                        text("question", FieldType.LONG_TEXT, true, input),
                        text("events", FieldType.TEXT, false, input),
                        text("lastOn", FieldType.DATE, true, input));
            case EXTEND ->
                List.of(text("days", FieldType.INTEGER, true, input), text("ground", FieldType.LONG_TEXT, true, input));
            case SUSPEND ->
                List.of(
                        yesOrNo("atTargetsRequest", input),
                        text("ground", FieldType.LONG_TEXT, true, input),
                        text("until", FieldType.DATE, false, input));
            case DROP, RESUME -> List.of();
            case DRAFT, SIGN, PUBLISH -> concluding(act, input);
        };
    }

    private List<Field> concluding(InspectionAct act, ChangeInput input) {
        if (act == InspectionAct.SIGN) {
            return List.of(
                    text("number", FieldType.DOCUMENT_NUMBER, true, input),
                    text("signatory", FieldType.TEXT, true, input));
        }
        if (act == InspectionAct.PUBLISH) {
            return List.of(
                    text("portal", FieldType.TEXT, true, input),
                    choice("ways", input, PublicationWay.values()),
                    text("text", FieldType.LONG_TEXT, true, input));
        }
        return List.of(
                text("assessment", FieldType.LONG_TEXT, true, input),
                text("findings", FieldType.LONG_TEXT, true, input),
                text("measures", FieldType.LONG_TEXT, true, input),
                text("policyDefects", FieldType.LONG_TEXT, false, input),
                text("reservedOpinions", FieldType.LONG_TEXT, false, input),
                headFault(input));
    }

    /** The plain stages that may be recorded now. */
    static List<InspectionStage> next(Inspection inspection) {
        return Arrays.stream(InspectionStage.values())
                .filter(InspectionStage::isPlain)
                .filter(stage -> stage == InspectionStage.APPRAISED
                        ? !inspection.isAppraised()
                        : inspection.reached(stage).isEmpty())
                .filter(stage -> inspection.reached(stage.after()).isPresent())
                .toList();
    }

    private Field headFault(ChangeInput input) {
        var given = input.value("headFault");
        var options = new ArrayList<Option>();
        options.add(new Option(NONE, words.text("inspection.head-fault.none"), given.isEmpty() || given.equals(NONE)));
        for (var fault : HeadFault.values()) {
            options.add(new Option(fault.name(), words.of(fault), fault.name().equals(given)));
        }
        return field("headFault", FieldType.CHOICE, false, input, options);
    }

    private Field yesOrNo(String name, ChangeInput input) {
        var options = Stream.of("true", "false")
                .map(value -> new Option(value, words.of("answer", value), value.equals(input.value(name))))
                .toList();
        return field(name, FieldType.CHOICE, true, input, options);
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
                words.of("field.inspection", name),
                type,
                required,
                required,
                "",
                input.value(name),
                options);
    }
}
