package vn.planledger.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Some plans walk the whole way side by side, step by step: all prepare a step, then all complete it. Only the completions
 * are measured, so a side's preparations cost the other nothing.
 */
record Round(Databases databases, int plans, int threads) {

    Measured of(Side side) throws InterruptedException, ExecutionException {
        side.enter();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var walks = IntStream.range(0, plans)
                    .mapToObj(any -> side.register("bench-" + UUID.randomUUID()))
                    .toList();
            var measured = Measured.NOTHING;
            for (var step : Way.STEPS) {
                all(pool, walks, walk -> walk.prepare(step));
                measured = measured.plus(completing(pool, walks, step));
            }
            return measured;
        } finally {
            pool.shutdown();
            side.leave();
        }
    }

    private Measured completing(java.util.concurrent.ExecutorService pool, List<Walk> walks, Step step)
            throws InterruptedException, ExecutionException {
        var commits = databases.writingTransactions();
        var log = databases.logBytes();
        var began = System.nanoTime();
        all(pool, walks, walk -> walk.complete(step));
        var nanos = System.nanoTime() - began;
        return new Measured(walks.size(), nanos, databases.writingTransactions() - commits, databases.logBytes() - log);
    }

    private static void all(java.util.concurrent.ExecutorService pool, List<Walk> walks, Consumer<Walk> act)
            throws InterruptedException, ExecutionException {
        var running =
                walks.stream().map(walk -> pool.submit(() -> act.accept(walk))).toList();
        for (var one : running) {
            one.get();
        }
    }
}
