package vn.planledger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Storing opinions against the bare insert, and a plan with very many opinions against one with few. */
public final class OpinionsBenchmark {

    private static final int AT_ONCE = 10;
    private static final int IN_A_ROUND = 200;
    private static final int FEW = 100;
    private static final int LOOKS = 100;

    private final Tables tables = new Tables(System.out, "storing opinions", "opinion");
    private final int opinions = Integer.getInteger("bench.opinions", 100_000);
    private final int times = Integer.getInteger("bench.rounds", 5);

    public static void main(String[] arguments) throws Exception {
        new OpinionsBenchmark().run();
    }

    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        var data = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("bench.data", "target/data"))), "opinions");
        try (var application = Application.start(data);
                var databases = new Databases(application.database())) {
            application.recordGround();
            application.stopViews();
            tables.line("%n## Opinions%n");
            tables.server(databases);
            rates(application, databases);
            tables.line("%n### Many opinions on one plan");
            new ManyOpinions(application, tables)
                    .compare(Math.min(FEW, opinions / 10), opinions, Math.min(LOOKS, opinions / 10));
            tables.line("%nLoad after: %.1f; %s", Tables.load(), Footprint.now().text());
        }
    }

    private void rates(Application application, Databases databases) throws InterruptedException, ExecutionException {
        var plan = OpenPlan.in(application);
        plan.submit();
        var sides = List.<Side>of(
                new LedgerOpinions(new LedgerSide(application, false), plan),
                new LedgerOpinions(new LedgerSide(application, true), plan),
                RawInserts.like(application.database(), databases));
        new Rounds(sides).run(round(databases, 2), 1);
        for (var threads : List.of(1, 2)) {
            measure(round(databases, threads), sides);
        }
        tables.line(
                "%nBytes per event, payload and metadata: %d", new RecordSize(application.database()).bytesPerEvent());
    }

    private Round round(Databases databases, int threads) {
        var opinion = new Step("opinion", "given", Way.REGISTERED);
        var batches = Math.min(IN_A_ROUND, opinions / 10) / AT_ONCE;
        return new Round(databases, Collections.nCopies(batches, opinion), AT_ONCE, threads);
    }

    private void measure(Round round, List<Side> sides) throws InterruptedException, ExecutionException {
        var rounds = new Rounds(sides);
        rounds.run(round, times);
        var title = "%d thread(s), %d rounds of %d opinions"
                .formatted(round.threads(), times, round.plans() * round.way().size());
        tables.sides(title, rounds, sides);
        tables.ratioHead();
        for (var ledger : sides.subList(0, 2)) {
            tables.ratios(rounds, ledger, sides.get(2), "0.5");
        }
    }
}
