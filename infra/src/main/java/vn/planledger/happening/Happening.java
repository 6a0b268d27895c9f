package vn.planledger.happening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An event that the public is told of.
 *
 * @param number of the event in the record
 * @param type logical name, such as {@code plan.plan-published}
 * @param plan id of the plan it is about
 * @param facts payload of the event
 */
public record Happening(long number, String type, String plan, JsonNode facts, Instant recordedAt) {

    /** Id of the round of consultation, where it is about one. */
    public Optional<String> consultation() {
        return text("consultation");
    }

    /** Where the public reads more: the round's page, otherwise the plan's. */
    public String path() {
        return consultation().map(round -> "/consultations/" + round).orElse("/plans/" + plan);
    }

    Optional<String> text(String field) {
        return Optional.of(facts.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    Optional<LocalDate> day(String field) {
        return text(field).map(LocalDate::parse);
    }

    Stream<JsonNode> each(String field) {
        return facts.path(field).valueStream();
    }
}
