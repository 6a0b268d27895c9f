package vn.planledger.notification.concern;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * An event as the record holds it.
 *
 * @param type logical name, such as {@code plan.step-opened}
 * @param facts its payload
 * @param actor account of whoever caused it
 */
public record News(long number, String type, JsonNode facts, String actor, Instant recordedAt) {

    /** A text of the payload, or null. */
    String text(String field) {
        return text(facts, field);
    }

    /** A day of the payload, or null. */
    LocalDate day(String field) {
        return day(facts, field);
    }

    String plan() {
        return text("plan");
    }

    static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.asString() : null;
    }

    static LocalDate day(JsonNode node, String field) {
        var text = text(node, field);
        return text == null ? null : LocalDate.parse(text);
    }
}
