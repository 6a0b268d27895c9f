package vn.planledger.process.conformance;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A procedure with every call activity unfolded. */
final class Diagram {

    private final String start;
    private final Map<String, Place> places;
    private final Map<String, Set<String>> reachable = new ConcurrentHashMap<>();

    Diagram(String start, Map<String, Place> places) {
        this.start = start;
        this.places = Map.copyOf(places);
    }

    String start() {
        return start;
    }

    Place at(String id) {
        return places.get(id);
    }

    /** Whether a token at one place can come to the other. */
    boolean leads(String from, String to) {
        return reachable.computeIfAbsent(from, this::reach).contains(to);
    }

    private Set<String> reach(String from) {
        var found = new HashSet<String>();
        var next = new ArrayDeque<String>(Set.of(from));
        while (!next.isEmpty()) {
            at(next.pop()).flows().stream()
                    .map(Place.Flow::target)
                    .filter(found::add)
                    .forEach(next::push);
        }
        return found;
    }
}
