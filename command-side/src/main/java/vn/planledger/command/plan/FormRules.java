package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.planledger.command.number.DocumentSymbol;
import vn.planledger.command.shared.Refusal;

/** The rules that a step's own form sets: outcomes, fields and documents as they were asked when the step opened. */
final class FormRules {

    private static final int TEXT = 500;
    private static final int LONG_TEXT = 20_000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private FormRules() {}

    static Optional<Refusal> outcomeIsOffered(Completion c) {
        var offered = c.step().form().outcomes();
        return when(
                !offered.contains(c.asked().outcome()),
                Refusal.malformed("step.unknown-outcome", c.asked().outcome(), String.join(", ", offered))
                        .at("outcome"));
    }

    static Optional<Refusal> noFieldIsUnknown(Completion c) {
        var known = c.step().form().fields().stream().map(FormField::name).toList();
        return c.asked().data().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .map(name -> Refusal.malformed("field.unknown", name).at(name));
    }

    static Optional<Refusal> requiredFieldsAreFilled(Completion c) {
        return c.step().form().fields().stream()
                .filter(field -> field.required() && field.belongsTo(c.asked().outcome()))
                .filter(field -> value(c, field).isBlank())
                .findFirst()
                .map(field -> Refusal.malformed("field.required", field.name()).at(field.name()));
    }

    static Optional<Refusal> fieldsAreWellFormed(Completion c) {
        return c.step().form().fields().stream()
                .filter(field -> !value(c, field).isBlank()
                        && !isWellFormed(field, value(c, field), c.plan().isReconstruction()))
                .findFirst()
                .map(field -> Refusal.malformed(codeOf(field), field.name(), String.join(", ", field.allowed()))
                        .at(field.name()));
    }

    static Optional<Refusal> requiredDocumentsAreThere(Completion c) {
        return c.step().form().documents().stream()
                .filter(document ->
                        document.required() && document.belongsTo(c.asked().outcome()))
                .filter(document -> !c.plan().dossier.holds(c.step().phase(), document.type()))
                .findFirst()
                .map(document -> Refusal.rule("document.missing", document.type(), document.article())
                        .at(document.type()));
    }

    static String codeOf(FormField field) {
        return "field." + field.type().name().toLowerCase(Locale.ROOT);
    }

    private static String value(Completion c, FormField field) {
        return c.asked().data().getOrDefault(field.name(), "");
    }

    /** The papers of a reconstruction may break the rules of today. */
    static boolean isWellFormed(FormField field, String value, boolean reconstruction) {
        return switch (field.type()) {
            case TEXT -> value.length() <= TEXT && isPlain(value) && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
            case DOCUMENT_NUMBER ->
                value.length() <= TEXT
                        && isPlain(value)
                        && (reconstruction || DocumentSymbol.read(value).isPresent());
            case LONG_TEXT -> value.length() <= LONG_TEXT && isPlain(value);
            case DATE -> isDate(value);
            case INTEGER -> value.matches("\\d{1,9}");
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case CHOICE -> field.allowed().contains(value);
        };
    }

    private static boolean isPlain(String value) {
        return value.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    /** Four digits of year: {@link LocalDate} alone also reads the year 999,999,999, where no window can be counted. */
    private static boolean isDate(String value) {
        if (!DATE.matcher(value).matches()) {
            return false;
        }
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }
}
