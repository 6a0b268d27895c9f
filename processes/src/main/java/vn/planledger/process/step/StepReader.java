package vn.planledger.process.step;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormField;
import vn.planledger.process.step.StepModel.ModelField;

/**
 * Reads a user task of the BPMN: role from the candidate group, outcomes and clocks from its properties, fields from its
 * form data.
 */
final class StepReader {

    private StepReader() {}

    static StepModel read(Element task) {
        return new StepModel(
                task.attribute("id"),
                task.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups"),
                list(property(task, "outcomes")),
                fields(task),
                clocks(property(task, "starts-clock")));
    }

    private static Map<String, String> clocks(Optional<String> property) {
        return list(property).stream()
                .map(pair -> pair.split(":"))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Optional<String> property(Element task, String name) {
        return properties(task.element("extensionElements")).stream()
                .filter(property -> name.equals(property.attribute("name")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }

    private static List<ModelField> fields(Element task) {
        var form = task.element("extensionElements").elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formData");
        return form == null
                ? List.of()
                : form.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "formField").stream()
                        .map(StepReader::field)
                        .toList();
    }

    private static ModelField field(Element field) {
        var allowed = field.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "value").stream()
                .map(value -> value.attribute("id"))
                .toList();
        var asked = new FormField(
                field.attribute("id"), type(field), required(field), allowed, list(fieldProperty(field, "outcomes")));
        return new ModelField(
                asked,
                list(fieldProperty(field, "regimes")),
                fieldProperty(field, "choices-from").orElse(null),
                asks(field));
    }

    /** A field that offers the forms of consultation is about the community. */
    private static ConsultedGroup asks(Element field) {
        return fieldProperty(field, "asks")
                .map(ConsultedGroup::valueOf)
                .or(() -> fieldProperty(field, "choices-from").map(any -> ConsultedGroup.COMMUNITY))
                .orElse(null);
    }

    private static FieldType type(Element field) {
        return switch (field.attribute("type")) {
            case "string" -> text(field);
            case "date" -> FieldType.DATE;
            case "long" -> FieldType.INTEGER;
            case "boolean" -> FieldType.BOOLEAN;
            case "enum" -> FieldType.CHOICE;
            default -> throw new IllegalArgumentException("No field type for " + field.attribute("type"));
        };
    }

    private static FieldType text(Element field) {
        if (fieldProperty(field, "symbol").isPresent()) {
            return FieldType.DOCUMENT_NUMBER;
        }
        return fieldProperty(field, "lines").isPresent() ? FieldType.LONG_TEXT : FieldType.TEXT;
    }

    private static boolean required(Element field) {
        var validation = field.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "validation");
        return validation != null
                && validation.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "constraint").stream()
                        .anyMatch(constraint -> "required".equals(constraint.attribute("name")));
    }

    private static Optional<String> fieldProperty(Element field, String id) {
        return properties(field).stream()
                .filter(property -> id.equals(property.attribute("id")))
                .map(property -> property.attribute("value"))
                .findFirst();
    }

    private static List<Element> properties(Element parent) {
        var properties = parent.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        return properties == null ? List.of() : properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property");
    }

    private static List<String> list(Optional<String> text) {
        return text.map(value ->
                        Arrays.stream(value.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }
}
