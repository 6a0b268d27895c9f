package vn.planledger.desk.asof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is known so far, while events are read one after the other. */
final class Facts {

    private record Key(String group, String id) {}

    private final Map<Key, Fact> facts = new LinkedHashMap<>();

    void put(Fact.Builder fact) {
        var known = fact.known();
        facts.put(new Key(known.group(), known.id()), known);
    }

    Optional<Fact> get(String group, Object id) {
        return Optional.ofNullable(facts.get(new Key(group, String.valueOf(id))));
    }

    /** Changes one; where it began after the time that is read up to, there is nothing to change. */
    void change(String group, Object id, UnaryOperator<Fact> change) {
        facts.computeIfPresent(new Key(group, String.valueOf(id)), (key, fact) -> change.apply(fact));
    }

    void changeAll(String group, Predicate<Fact> which, UnaryOperator<Fact> change) {
        facts.replaceAll((key, fact) -> key.group().equals(group) && which.test(fact) ? change.apply(fact) : fact);
    }

    /** One more of what is counted. */
    void count(String group, Object id, String name, long number) {
        if (get(group, id).isEmpty()) {
            put(Fact.of(group, id, number));
        }
        change(group, id, fact -> fact.with(name, Integer.parseInt(fact.values().getOrDefault(name, "0")) + 1, number));
    }

    void remove(String group, Object id) {
        facts.remove(new Key(group, String.valueOf(id)));
    }

    void removeAll(String group) {
        facts.keySet().removeIf(key -> key.group().equals(group));
    }

    List<Fact> all() {
        return List.copyOf(facts.values());
    }
}
