package vn.planledger.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

/** Interleaved rounds: in each every side once, each time another side first. */
final class Rounds {

    private final List<Side> sides;
    private final Map<Side, List<Measured>> measured = new HashMap<>();

    Rounds(List<Side> sides) {
        this.sides = sides;
        sides.forEach(side -> measured.put(side, new ArrayList<>()));
    }

    void run(Round round, int times) throws InterruptedException, ExecutionException {
        var order = new ArrayList<>(sides);
        for (var i = 0; i < times; i++) {
            for (var side : order) {
                measured.get(side).add(round.of(side));
            }
            Collections.rotate(order, 1);
        }
    }

    List<Measured> of(Side side) {
        return measured.get(side);
    }

    Measured sum(Side side) {
        return of(side).stream().reduce(Measured.NOTHING, Measured::plus);
    }

    /** How many steps one side completes while the other completes one, round by round. */
    Spread ratio(Side side, Side rival) {
        return Spread.of(IntStream.range(0, of(side).size())
                .mapToDouble(
                        i -> of(side).get(i).stepsPerSecond() / of(rival).get(i).stepsPerSecond()));
    }
}
