package vn.planledger.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import vn.planledger.query.audit.ActedBy;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.audit.TimeRange;

/** Search in a record of very many events against reading one event by its number, page by page of fifty. */
public final class AuditSearchBenchmark {

    private static final int PAGE = 50;
    private static final long SEED = 20261125;
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 2800;

    private final Tables tables = new Tables(System.out, "searching", "search");
    private final long events = Long.getLong("bench.events", 1_000_000);
    private final int looks = Integer.getInteger("bench.looks", 200);
    private final Random random = new Random(SEED);

    public static void main(String[] arguments) throws Exception {
        new AuditSearchBenchmark().run();
    }

    void run() throws IOException, SQLException {
        var data = Files.createTempDirectory(
                Files.createDirectories(Path.of(System.getProperty("bench.data", "target/data"))), "audit");
        try (var application = Application.start(data);
                var databases = new Databases(application.database())) {
            application.stopViews();
            tables.line("%n## Search of the record%n");
            tables.server(databases);
            var record = ManyEvents.in(databases, events);
            measure(new EventSearch(record.database()));
            tables.line(
                    "%nLoad after: %.1f; seed %d; %s",
                    Tables.load(), SEED, Footprint.now().text());
        }
    }

    private void measure(EventSearch search) {
        tables.line("%n%d events, %d searches each, %d rows a page, ms%n", events, looks, PAGE);
        tables.line("| search | p50 | p95 | p95 against a primary-key lookup |");
        tables.line("|---|---:|---:|---:|");
        var lookup = timed(n -> () -> search.byNumber(number()));
        row("one event by its number", lookup, lookup);
        questions()
                .forEach((name, question) ->
                        row(name, timed(n -> () -> search.search(after(), PAGE, question.apply(n))), lookup));
    }

    /** Each asked with other values every time, from a random place of the record on. */
    private Map<String, IntFunction<EventFilter>> questions() {
        var questions = new LinkedHashMap<String, IntFunction<EventFilter>>();
        questions.put("plan", n -> EventFilter.ofPlan("p" + random.nextLong(events / 100)));
        questions.put("person by account", n -> by(new ActedBy("a" + random.nextInt(300), null, null, null)));
        questions.put("person by name", n -> by(new ActedBy(null, "N " + random.nextInt(300), null, null)));
        questions.put("organisation", n -> by(new ActedBy(null, null, "o" + random.nextInt(700), null)));
        questions.put("role", n -> by(new ActedBy(null, null, null, "APPROVER")));
        questions.put("event type", n -> new EventFilter(null, null, "plan.plan-registered"));
        questions.put("unit", n -> of("u" + random.nextInt(500), null, false, TimeRange.ALWAYS));
        questions.put("article", n -> of(null, "Art. " + random.nextInt(400), false, TimeRange.ALWAYS));
        questions.put("missed", n -> of(null, null, true, TimeRange.ALWAYS));
        questions.put("a month of recording", n -> of(null, null, false, recorded(day())));
        questions.put("a legal day", n -> of(null, null, false, legal(day())));
        questions.put(
                "person and legal month",
                n -> by(new ActedBy("a" + random.nextInt(300), null, null, null))
                        .within(new TimeRange(null, null, FIRST.plusDays(900), FIRST.plusDays(930))));
        questions.put("nothing found", n -> by(new ActedBy("nobody", null, null, null)));
        return questions;
    }

    private Latencies timed(IntFunction<Runnable> act) {
        var latencies = new Latencies();
        for (int i = 0; i < looks; i++) {
            latencies.time(act.apply(i));
        }
        return latencies;
    }

    private void row(String name, Latencies taken, Latencies lookup) {
        tables.line(
                "| %s | %.2f | %.2f | %.1f |",
                name, taken.millis(0.5), taken.millis(0.95), taken.millis(0.95) / lookup.millis(0.95));
    }

    private long number() {
        return 1 + random.nextLong(events);
    }

    private long after() {
        return random.nextBoolean() ? 0 : random.nextLong(events);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static TimeRange recorded(LocalDate from) {
        var start = from.atStartOfDay(ZoneOffset.UTC);
        return new TimeRange(start.toInstant(), start.plusMonths(1).toInstant(), null, null);
    }

    private static TimeRange legal(LocalDate day) {
        return new TimeRange(null, null, day, day);
    }

    private static EventFilter by(ActedBy who) {
        return new EventFilter(null, null, who, null, null, false, TimeRange.ALWAYS);
    }

    private static EventFilter of(String unit, String rule, boolean missed, TimeRange when) {
        return new EventFilter(null, unit, ActedBy.ANYBODY, null, rule, missed, when);
    }
}
