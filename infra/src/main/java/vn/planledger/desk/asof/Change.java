package vn.planledger.desk.asof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A fact that is not the same at two moments.
 *
 * @param kind whether it came, went or became another
 * @param values every value that differs
 */
public record Change(String group, String id, Kind kind, Fact fact, List<Value> values) {

    /** How it changed. */
    public enum Kind {
        CAME,
        WENT,
        BECAME
    }

    /**
     * A value at the two moments; null where it was not there.
     *
     * @param name as in {@link Fact#values()}
     */
    public record Value(String name, String before, String after) {}

    public Change {
        values = List.copyOf(values);
    }

    /** @return null where nothing differs */
    static Change between(Fact before, Fact after) {
        var fact = after == null ? before : after;
        var differing =
                differing(before == null ? Map.of() : before.values(), after == null ? Map.of() : after.values());
        if (before != null && after != null && differing.isEmpty()) {
            return null;
        }
        var kind = before == null ? Kind.CAME : after == null ? Kind.WENT : Kind.BECAME;
        return new Change(fact.group(), fact.id(), kind, fact, differing);
    }

    private static List<Value> differing(Map<String, String> before, Map<String, String> after) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        var values = new ArrayList<Value>();
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                values.add(new Value(name, before.get(name), after.get(name)));
            }
        }
        return values;
    }
}
