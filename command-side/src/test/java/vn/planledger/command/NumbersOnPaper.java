package vn.planledger.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.planledger.command.number.UsedNumbers;
import vn.planledger.command.plan.PlanId;

/** The lookup of document numbers, kept in memory. */
public final class NumbersOnPaper implements UsedNumbers {

    private final Map<Series, TreeMap<Integer, PlanId>> given = new HashMap<>();

    @Override
    public void used(Series series, int number, PlanId plan) {
        given.computeIfAbsent(series, none -> new TreeMap<>()).put(number, plan);
    }

    @Override
    public Optional<PlanId> user(Series series, int number) {
        return Optional.ofNullable(given.getOrDefault(series, new TreeMap<>()).get(number));
    }

    @Override
    public int highest(Series series) {
        var numbers = given.getOrDefault(series, new TreeMap<>());
        return numbers.isEmpty() ? 0 : numbers.lastKey();
    }
}
