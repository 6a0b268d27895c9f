package vn.planledger.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The form of a change as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param data field name to text
 */
public record ChangeInput(String attempt, String happenedOn, Map<String, String> data) {

    private static final String DATA = "data.";

    public static ChangeInput empty(LocalDate today) {
        return new ChangeInput(UUID.randomUUID().toString(), today.toString(), Map.of());
    }

    public static ChangeInput of(Map<String, String> typed) {
        var data = new TreeMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(DATA)) {
                data.put(name.substring(DATA.length()), value.strip());
            }
        });
        return new ChangeInput(typed.getOrDefault("attempt", ""), typed.getOrDefault("happenedOn", ""), data);
    }

    /** The same text as a new attempt. */
    public ChangeInput afresh() {
        return new ChangeInput(UUID.randomUUID().toString(), happenedOn, data);
    }

    public String value(String field) {
        return data.getOrDefault(field, "");
    }

    public String required(String field) {
        return Given.required(field, value(field));
    }

    /** Null where it was left empty. */
    public String optional(String field) {
        return Given.text(value(field)).orElse(null);
    }
}
