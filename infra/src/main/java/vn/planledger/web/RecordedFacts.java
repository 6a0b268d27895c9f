package vn.planledger.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.audit.EventRow;

/**
 * What the stored JSON of an event says, as far as a sentence or a line of the list needs it.
 *
 * @param actorName null for a citizen
 * @param happenedOn ISO date
 */
record RecordedFacts(
        Map<String, String> parameters,
        String actorId,
        String actorName,
        String organisation,
        Role role,
        String happenedOn,
        String dateBasis) {

    private static final JsonMapper JSON = new JsonMapper();

    static RecordedFacts of(EventRow row) {
        var payload = JSON.readTree(row.payload());
        var metadata = JSON.readTree(row.metadata());
        var role = metadata.hasNonNull(Sender.ROLE) ? Role.valueOf(text(metadata, Sender.ROLE)) : Role.SYSTEM;
        return new RecordedFacts(
                parameters(payload),
                text(metadata, Sender.ACTOR_ID),
                role == Role.CITIZEN ? null : text(metadata, Sender.ACTOR_NAME),
                text(metadata, Sender.ORGANISATION),
                role,
                text(payload, "happenedOn"),
                text(payload, "dateBasis"));
    }

    /** The names of a plan's history (see the view) for the fields of the payload. */
    private static Map<String, String> parameters(JsonNode payload) {
        var parameters = new LinkedHashMap<String, String>();
        scalars(payload, parameters);
        scalars(payload.path("step"), parameters);
        scalars(payload.path("step").path("deadline"), parameters);
        scalars(payload.path("recommendation"), parameters);
        scalars(payload.path("meeting"), parameters);
        scalars(payload.path("finding"), parameters);
        rename(parameters, "unitName", "unit");
        rename(parameters, "type", "documentType");
        scalars(payload.path("procedure"), parameters);
        rename(parameters, "definitionKey", "procedure");
        if (payload.path("points").isArray()) {
            parameters.put("points", String.valueOf(payload.path("points").size()));
        }
        for (var window : payload.path("windows")) {
            var group = text(window, "group").toLowerCase(Locale.ROOT);
            parameters.put(group + "ClosesOn", text(window, "closesOn"));
        }
        return parameters;
    }

    private static void scalars(JsonNode node, Map<String, String> parameters) {
        node.properties().stream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(
                        field -> parameters.put(field.getKey(), field.getValue().asString()));
    }

    private static void rename(Map<String, String> parameters, String from, String to) {
        if (parameters.containsKey(from)) {
            parameters.put(to, parameters.get(from));
        }
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }
}
