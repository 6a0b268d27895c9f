package vn.planledger.desk.asof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planledger.query.audit.EventRow;

/**
 * A plan at two moments.
 *
 * @param onlyBefore events that counted at the first moment and not at the second
 * @param onlyAfter events that counted at the second and not at the first
 */
public record Comparison(
        PlanAsOf before, PlanAsOf after, List<Change> changes, List<EventRow> onlyBefore, List<EventRow> onlyAfter) {

    private record Key(String group, String id) {}

    static List<Change> changes(PlanAsOf before, PlanAsOf after) {
        var then = byKey(before);
        var now = byKey(after);
        var keys = Stream.concat(then.keySet().stream(), now.keySet().stream()).distinct();
        return keys.map(key -> Change.between(then.get(key), now.get(key)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What of these is not among those. */
    static List<EventRow> without(List<EventRow> these, List<EventRow> those) {
        var numbers = those.stream().map(EventRow::number).collect(Collectors.toSet());
        var rest = new ArrayList<>(these);
        rest.removeIf(row -> numbers.contains(row.number()));
        return rest;
    }

    private static Map<Key, Fact> byKey(PlanAsOf plan) {
        return plan.facts().stream()
                .collect(Collectors.toMap(
                        fact -> new Key(fact.group(), fact.id()),
                        Function.identity(),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }
}
