package vn.planledger.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * What the run prints, as Markdown.
 *
 * @param act what is measured
 * @param one what is counted, in the singular
 */
record Tables(PrintStream out, String act, String one) {

    void sides(String title, Rounds rounds, List<Side> sides) {
        line("%n### %s%n", title);
        line(
                "| side | %1$ss | %1$ss/s: median (min..max of the rounds) | events/s | CPU per %1$s | commits per %1$s | WAL per %1$s |",
                one);
        line("|---|---:|---:|---:|---:|---:|---:|");
        for (var side : sides) {
            var sum = rounds.sum(side);
            var rate = Spread.of(rounds.of(side).stream().mapToDouble(Measured::stepsPerSecond));
            line(
                    "| %s | %d | %s | %.0f | %.2f ms | %.2f | %.1f kB |",
                    side.name(),
                    sum.steps(),
                    rate.text("%.0f"),
                    sum.eventsPerSecond(),
                    sum.cpuNanos() / 1e6 / sum.steps(),
                    (double) sum.commits() / sum.steps(),
                    sum.logBytes() / 1000.0 / sum.steps());
        }
    }

    void ratios(Rounds rounds, Side ledger, Side rival, String target) {
        line(
                "| %s | %s | %s | %s |",
                ledger.name(), rival.name(), rounds.ratio(ledger, rival).text("%.2f"), target);
    }

    void ratioHead() {
        line("%n| %s | against | ratio: median (min..max of the rounds) | to reach |", act);
        line("|---|---|---:|---:|");
    }

    /** The machine and the settings that decide what a commit costs. */
    void server(Databases databases) {
        line(
                "%d processors, %s %s, PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s, load before %.1f",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                databases.setting("server_version"),
                databases.setting("fsync"),
                databases.setting("synchronous_commit"),
                databases.setting("full_page_writes"),
                load());
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
