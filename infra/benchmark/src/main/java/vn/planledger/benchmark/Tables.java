package vn.planledger.benchmark;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What the run prints, as Markdown. */
record Tables(PrintStream out) {

    void sides(String title, Rounds rounds, List<Side> sides) {
        line("%n### %s%n", title);
        line(
                "| side | steps | steps/s: median (min..max of the rounds) | events/s | CPU per step | commits per step | WAL per step |");
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
        line("%n| completing steps | against | ratio: median (min..max of the rounds) | to reach |");
        line("|---|---|---:|---:|");
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
