package vn.planledger.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Some plans walk the whole way side by side, step by step: all prepare a step, then all complete it. Only the completions
 * are measured, so a side's preparations cost the other nothing.
 */
record Round(Databases databases, List<Step> way, int plans, int threads) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    Measured of(Side side) throws InterruptedException, ExecutionException {
        side.enter();
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var walks = IntStream.range(0, plans)
                    .mapToObj(any -> side.register("bench-" + UUID.randomUUID()))
                    .toList();
            var measured = Measured.NOTHING;
            for (var step : way) {
                all(pool, walks, walk -> walk.prepare(step));
                measured = measured.plus(completing(pool, side, walks, step));
            }
            return measured;
        } finally {
            pool.shutdown();
            side.leave();
        }
    }

    private Measured completing(ExecutorService pool, Side side, List<Walk> walks, Step step)
            throws InterruptedException, ExecutionException {
        var commits = databases.writingTransactions();
        var log = databases.logBytes();
        var events = side.events();
        var began = System.nanoTime();
        var cpu = all(pool, walks, walk -> walk.complete(step));
        var nanos = System.nanoTime() - began;
        return new Measured(
                walks.size(),
                nanos,
                cpu,
                side.events() - events,
                databases.writingTransactions() - commits,
                databases.logBytes() - log);
    }

    /** Processor time of the threads, in nanoseconds. */
    private static long all(ExecutorService pool, List<Walk> walks, Consumer<Walk> act)
            throws InterruptedException, ExecutionException {
        var running = walks.stream()
                .map(walk -> pool.submit(() -> {
                    var began = THREADS.getCurrentThreadCpuTime();
                    act.accept(walk);
                    return THREADS.getCurrentThreadCpuTime() - began;
                }))
                .toList();
        var cpu = 0L;
        for (var one : running) {
            cpu += one.get();
        }
        return cpu;
    }
}
