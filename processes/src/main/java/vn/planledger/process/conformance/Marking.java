package vn.planledger.process.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the tokens are and what the events have told so far.
 *
 * @param tokens paths of places, sorted
 */
record Marking(List<String> tokens, Map<String, String> variables) {

    Marking {
        tokens = tokens.stream().sorted().toList();
        variables = Map.copyOf(variables);
    }

    /** One token goes from a place to these. */
    Marking move(String from, List<String> to) {
        var moved = new ArrayList<>(tokens);
        moved.remove(from);
        moved.addAll(to);
        return new Marking(moved, variables);
    }

    /** Tokens that met at a place are one from now on. */
    Marking merge(String place) {
        var merged = new ArrayList<>(tokens);
        merged.removeIf(place::equals);
        merged.add(place);
        return new Marking(merged, variables);
    }

    Marking without(String variable) {
        var all = new TreeMap<>(variables);
        all.remove(variable);
        return new Marking(tokens, all);
    }

    Marking with(Map<String, String> more) {
        var all = new TreeMap<>(variables);
        all.putAll(more);
        return new Marking(tokens, all);
    }
}
