package vn.planledger.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Several people who act at the same moment. */
final class Together {

    private static final long MINUTES = 2;

    private Together() {}

    /** What each of them got, in their order; a failure is handed back as it was thrown. */
    static List<Object> act(List<? extends Callable<?>> acts) throws InterruptedException {
        var people = Executors.newFixedThreadPool(acts.size());
        try {
            var start = new CyclicBarrier(acts.size());
            var answers = people.invokeAll(
                    acts.stream()
                            .<Callable<Object>>map(act -> () -> {
                                start.await();
                                return act.call();
                            })
                            .toList(),
                    MINUTES,
                    TimeUnit.MINUTES);
            var got = new ArrayList<>();
            for (var answer : answers) {
                try {
                    got.add(answer.get());
                } catch (ExecutionException failed) {
                    got.add(failed.getCause());
                }
            }
            return got;
        } finally {
            people.shutdownNow();
        }
    }
}
