package vn.planledger.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import vn.planledger.command.opinion.OpinionId;

/** Two plans that differ in how many opinions they hold, looked at and answered in turns. */
final class ManyOpinions {

    private static final int THREADS = 4;

    /** A plan and opinions of it that are not answered yet. */
    private record Heard(OpenPlan plan, Deque<OpinionId> waiting) {}

    private final Application application;
    private final Tables tables;
    private final SignedIn reader;

    ManyOpinions(Application application, Tables tables) {
        this.application = application;
        this.tables = tables;
        this.reader = new SignedIn(application.address());
    }

    /** @param looks how often each thing is done to each plan, at most as often as the smaller number */
    void compare(int less, int more, int looks) throws InterruptedException, ExecutionException {
        application.startViews();
        var began = System.nanoTime();
        var few = heard(less);
        var many = heard(more);
        var stored = System.nanoTime();
        application.awaitViews();
        tables.line(
                "%nStored %d opinions in %.0f s with %d threads and views following, which were done %.1f s later.",
                less + more, (stored - began) / 1e9, THREADS, (System.nanoTime() - stored) / 1e9);
        tables.line(
                "%n| one after the other, ms | %d opinions: p50 / p95 | %d opinions: p50 / p95 | ratio of p50 |",
                less, more);
        tables.line("|---|---:|---:|---:|");
        for (var look : Look.values()) {
            compare(look, few, many, looks);
        }
        application.stopViews();
    }

    private Heard heard(int opinions) throws InterruptedException, ExecutionException {
        var plan = OpenPlan.in(application);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var given = IntStream.range(0, opinions)
                    .mapToObj(any -> pool.submit(plan::submit))
                    .toList();
            var waiting = new ArrayDeque<OpinionId>();
            for (var one : given) {
                waiting.add(one.get());
            }
            return new Heard(plan, waiting);
        } finally {
            pool.shutdown();
        }
    }

    /** What is done to a plan. */
    private enum Look {
        PAGE("plan page, GET /plans/{id}"),
        API("GET /api/plans/{id}, with its check of the password"),
        ANSWER("answering a point, until committed"),
        ANSWER_SEEN("answering a point, until every view tells of it");

        private final String text;

        Look(String text) {
            this.text = text;
        }

        /** Answers use up opinions: each kind takes its share of them. */
        int times(int looks, int opinions) {
            return this == PAGE || this == API ? looks : Math.min(looks, opinions / 2);
        }
    }

    /** Each time the other plan goes first. The first quarter of the times warms up and is not counted. */
    private void compare(Look look, Heard few, Heard many, int looks) {
        var times = look.times(looks, few.waiting().size());
        var less = new Latencies();
        var more = new Latencies();
        IntStream.range(0, times).forEach(i -> {
            var counts = i >= times / 4;
            Runnable toFew = () -> act(look, few, counts ? less : new Latencies());
            Runnable toMany = () -> act(look, many, counts ? more : new Latencies());
            (i % 2 == 0 ? List.of(toFew, toMany) : List.of(toMany, toFew)).forEach(Runnable::run);
        });
        tables.line(
                "| %s | %.1f / %.1f | %.1f / %.1f | %.2f |",
                look.text,
                less.millis(0.5),
                less.millis(0.95),
                more.millis(0.5),
                more.millis(0.95),
                more.millis(0.5) / less.millis(0.5));
    }

    private void act(Look look, Heard heard, Latencies took) {
        var plan = heard.plan();
        switch (look) {
            case PAGE -> took.time(() -> reader.page("/plans/" + plan.plan()));
            case API -> took.time(() -> reader.api("/api/plans/" + plan.plan()));
            case ANSWER -> {
                took.time(() -> plan.answer(heard.waiting().remove()));
                application.awaitViews();
            }
            case ANSWER_SEEN ->
                took.time(() -> {
                    plan.answer(heard.waiting().remove());
                    application.awaitViews();
                });
        }
    }
}
