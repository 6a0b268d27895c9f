package vn.planledger.benchmark;

import java.util.ArrayList;
import java.util.List;

/** How long one thing took, each time, in nanoseconds. */
final class Latencies {

    private final List<Long> taken = new ArrayList<>();

    void time(Runnable act) {
        var began = System.nanoTime();
        act.run();
        taken.add(System.nanoTime() - began);
    }

    /** @return milliseconds that this share of the times did not exceed */
    double millis(double share) {
        var sorted = taken.stream().sorted().toList();
        var place = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, place)) / 1e6;
    }
}
