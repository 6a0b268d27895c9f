package vn.planledger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Completing steps through the whole command path, against the bare engine with and without its own history. */
public final class StepsBenchmark {

    private static final int WARM_UP = 2;

    private final Tables tables = new Tables(System.out, "completing steps", "step");
    private final int plans = Integer.getInteger("bench.plans", 6);
    private final int times = Integer.getInteger("bench.rounds", 5);

    public static void main(String[] arguments) throws Exception {
        new StepsBenchmark().run();
    }

    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        var data = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("bench.data", "target/data"))), "steps");
        try (var application = Application.start(data);
                var databases = new Databases(application.database())) {
            var ready = Footprint.now();
            application.recordGround();
            application.stopViews();
            tables.line("%n## Completing steps%n");
            tables.server(databases);
            tables.line(
                    "Start to ready, on an empty data folder: %.1f s",
                    application.startedIn().toMillis() / 1000.0);
            tables.line("When ready: %s", ready.text());
            var sides = List.<Side>of(
                    new LedgerSide(application, false),
                    new LedgerSide(application, true),
                    BareSide.of("full", databases),
                    BareSide.of("none", databases));
            new Rounds(sides).run(new Round(databases, Way.STEPS, plans, 2), WARM_UP);
            measure(new Round(databases, Way.STEPS, plans, 1), sides, application);
            measure(new Round(databases, Way.STEPS, plans, 2), sides, application);
            tables.line(
                    "%nAt the end, with two bare engines beside it: %s",
                    Footprint.now().text());
            sides.forEach(Side::close);
        }
    }

    private void measure(Round round, List<Side> sides, Application application)
            throws InterruptedException, ExecutionException {
        var record = new RecordSize(application.database());
        var rounds = new Rounds(sides);
        rounds.run(round, times);
        var title = "%d thread(s), %d rounds of %d plans of %d steps"
                .formatted(round.threads(), times, plans, Way.STEPS.size());
        tables.sides(title, rounds, sides);
        tables.ratioHead();
        for (var ledger : sides.subList(0, 2)) {
            tables.ratios(rounds, ledger, sides.get(2), "1.0");
            tables.ratios(rounds, ledger, sides.get(3), "0.75");
        }
        tables.line(
                "%nBytes per event, payload and metadata: %d; load after: %.1f", record.bytesPerEvent(), Tables.load());
    }
}
