package vn.planledger.desk.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.shared.Sha256;
import vn.planledger.desk.EventSentence;
import vn.planledger.query.audit.EventRow;
import vn.planledger.synopsis.VisibleText;

/** An event as the cells of a row, in words. A citizen is one of the people and has no name here. */
record EventCells(EventSentence sentence, MessageSource messages, Locale locale) {

    /** Names of the columns, in order: messages {@code desk.column.*}. */
    static final List<String> COLUMNS = List.of(
            "number", "recorded", "happened", "type", "sentence", "plan", "person", "role", "organisation", "sha256");

    /** Of {@link #COLUMNS}, those there is room for on paper. */
    static final List<String> PRINTED = List.of("number", "recorded", "happened", "sentence", "person", "organisation");

    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(Sender.ZONE);

    List<String> of(EventRow row, List<String> columns) {
        var payload = JSON.readTree(row.payload());
        var metadata = JSON.readTree(row.metadata());
        return columns.stream()
                .map(column -> VisibleText.of(cell(column, row, payload, metadata)))
                .toList();
    }

    String heading(String column) {
        return messages.getMessage("desk.column." + column, null, locale);
    }

    private String cell(String column, EventRow row, JsonNode payload, JsonNode metadata) {
        return switch (column) {
            case "number" -> String.valueOf(row.number());
            case "recorded" -> moment(row.recordedAt());
            case "happened" -> day(text(payload, "happenedOn"));
            case "type" -> row.type();
            case "sentence" -> sentence.of(row, locale);
            case "plan" -> text(payload, "plan");
            case "person" -> isCitizen(metadata) ? null : text(metadata, Sender.ACTOR_NAME);
            case "role" -> messages.getMessage("Role." + text(metadata, Sender.ROLE), null, "", locale);
            case "organisation" -> text(metadata, Sender.ORGANISATION);
            case "sha256" -> Sha256.hex(row.payload());
            default -> throw new IllegalArgumentException(column);
        };
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static boolean isCitizen(JsonNode metadata) {
        return Role.CITIZEN.name().equals(text(metadata, Sender.ROLE));
    }

    /** What is no day stays as it was recorded. */
    private static String day(String recorded) {
        try {
            return recorded == null ? null : DAY.format(LocalDate.parse(recorded));
        } catch (DateTimeParseException noDay) {
            return recorded;
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.get(field).asString() : null;
    }
}
