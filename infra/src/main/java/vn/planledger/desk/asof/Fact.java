package vn.planledger.desk.asof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that was known of a plan.
 *
 * @param group kind of fact: {@code plan}, {@code open-step}, {@code document}, …
 * @param id what tells it from the others of its group
 * @param values name to value, as codes, ISO dates and recorded texts; never null
 * @param number of the event it was last changed by
 */
public record Fact(String group, String id, Map<String, String> values, long number) {

    public Fact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Starts one. */
    static Builder of(String group, Object id, long number) {
        return new Builder(group, String.valueOf(id), number);
    }

    /** The same with one value more or another one; without it for null. */
    Fact with(String name, Object value, long changedBy) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value.toString());
        }
        return new Fact(group, id, changed, changedBy);
    }

    /** Collects the values that are known. */
    static final class Builder {

        private final String group;
        private final String id;
        private final long number;
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder(String group, String id, long number) {
            this.group = group;
            this.id = id;
            this.number = number;
        }

        Builder with(String name, Object value) {
            if (value != null) {
                values.put(name, value.toString());
            }
            return this;
        }

        Fact known() {
            return new Fact(group, id, values, number);
        }
    }
}
