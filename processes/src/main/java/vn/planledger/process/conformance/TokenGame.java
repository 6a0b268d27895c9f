package vn.planledger.process.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays events on a diagram. Where the events leave a way open, every way is followed, so that what it forbids no run of
 * the diagram could have done (token replay with silent moves, van der Aalst, Process Mining, chapter 8).
 */
final class TokenGame {

    private Diagram diagram;
    private Set<Marking> markings;

    TokenGame(Diagram diagram) {
        this.diagram = diagram;
        this.markings = Set.of(new Marking(List.of(diagram.start()), Map.of()));
    }

    /** Goes on with another version of the diagrams; false if its tokens have no place there. */
    boolean movesTo(Diagram other) {
        var old = unseen();
        diagram = other;
        return go(old.stream().filter(marking -> marking.tokens().stream().allMatch(token -> other.at(token) != null)));
    }

    /** Ids of the steps that may be open now. */
    Set<String> open() {
        return unseen().stream()
                .flatMap(marking -> marking.tokens().stream())
                .map(diagram::at)
                .filter(place -> place.kind() == Place.Kind.STEP)
                .map(Place::element)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a step can be open now; if so, it is from now on taken to be. */
    boolean opens(String step, String phase) {
        return go(unseen().stream()
                .filter(marking -> at(marking, step, phase).findAny().isPresent()));
    }

    /** Whether a step can be completed, or an event be recorded, now; if so, that is done. */
    boolean passes(String element, String phase, String outcome) {
        return go(unseen().stream()
                .flatMap(marking -> at(marking, element, phase).map(place -> pass(marking, place, outcome))));
    }

    private boolean go(Stream<Marking> next) {
        var possible = next.collect(Collectors.toSet());
        if (!possible.isEmpty()) {
            markings = possible;
        }
        return !possible.isEmpty();
    }

    private Stream<Place> at(Marking marking, String element, String phase) {
        return marking.tokens().stream()
                .map(diagram::at)
                .filter(Place::isSeen)
                .filter(place -> place.element().equals(element))
                .filter(place -> isIn(marking, phase));
    }

    /** A phase that neither the event nor the diagram names is any. */
    private static boolean isIn(Marking marking, String phase) {
        return phase == null || phase.equals(marking.variables().getOrDefault("phase", phase));
    }

    private static Marking pass(Marking marking, Place place, String outcome) {
        var told = new HashMap<String, String>();
        if (outcome != null) {
            told.put("outcome", outcome);
            place.outputs().forEach(output -> told.put(output, outcome));
        }
        var targets = place.flows().stream().map(Place.Flow::target).toList();
        return marking.with(told).move(place.id(), targets);
    }

    /** Every marking that unseen moves lead to, with those they start from. */
    private Set<Marking> unseen() {
        var found = new LinkedHashSet<>(markings);
        var next = new ArrayDeque<>(markings);
        while (!next.isEmpty()) {
            var marking = next.pop();
            marking.tokens().stream()
                    .distinct()
                    .flatMap(token -> moves(marking, diagram.at(token)))
                    .filter(found::add)
                    .forEach(next::push);
        }
        return found;
    }

    private Stream<Marking> moves(Marking marking, Place place) {
        return switch (place.kind()) {
            case STEP, RECORDING -> Stream.empty();
            case SILENT ->
                place.flows().isEmpty()
                        ? Stream.of(marking.move(place.id(), List.of()))
                        : Stream.of(told(marking, place)
                                .move(place.id(), List.of(place.flows().get(0).target())));
            case EXCLUSIVE -> ways(marking, place).map(flow -> marking.move(place.id(), List.of(flow.target())));
            case INCLUSIVE -> inclusive(marking, place);
        };
    }

    /** What a law table answered no event tells. */
    private static Marking told(Marking marking, Place place) {
        return place.asked() == null ? marking.with(place.sets()) : marking.without(place.asked());
    }

    private Stream<Marking> inclusive(Marking marking, Place place) {
        var waits = marking.tokens().stream()
                .anyMatch(token -> !token.equals(place.id()) && diagram.leads(token, place.id()));
        if (waits && place.arrivals() > 1) {
            return Stream.empty();
        }
        var met = marking.merge(place.id());
        return choices(met, place).stream().map(targets -> met.move(place.id(), targets));
    }

    private static Stream<Place.Flow> ways(Marking marking, Place place) {
        var open = place.flows().stream()
                .filter(flow -> !flow.fallback())
                .filter(flow -> flow.condition().mayHold(marking.variables()))
                .toList();
        var decided = open.stream().anyMatch(flow -> flow.condition().mustHold(marking.variables()));
        return Stream.concat(open.stream(), place.flows().stream().filter(flow -> flow.fallback() && !decided));
    }

    /** Each set of ways that may hold together; the fallback alone where none must. */
    private static List<List<String>> choices(Marking marking, Place place) {
        List<List<String>> choices = new ArrayList<>(List.of(List.of()));
        for (var flow : place.flows()) {
            if (!flow.fallback() && flow.condition().mayHold(marking.variables())) {
                var with = choices.stream()
                        .map(choice -> Stream.concat(choice.stream(), Stream.of(flow.target()))
                                .toList())
                        .toList();
                if (flow.condition().mustHold(marking.variables())) {
                    choices.clear();
                }
                choices.addAll(with);
            }
        }
        return choices.stream()
                .map(choice -> choice.isEmpty() ? fallback(place) : choice)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    private static List<String> fallback(Place place) {
        return place.flows().stream()
                .filter(Place.Flow::fallback)
                .map(Place.Flow::target)
                .toList();
    }
}
