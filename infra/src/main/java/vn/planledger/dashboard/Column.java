package vn.planledger.dashboard;

/**
 * A column of a figure.
 *
 * @param name heading of files, and by {@code dashboard.<figure>.<name>} that of pages
 * @param drawn whether the chart shows it
 */
public record Column(String name, Measure measure, boolean drawn) {

    static Column drawn(String name, Measure measure) {
        return new Column(name, measure, true);
    }

    static Column told(String name, Measure measure) {
        return new Column(name, measure, false);
    }
}
