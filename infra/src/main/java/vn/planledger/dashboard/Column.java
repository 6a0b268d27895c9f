package vn.planledger.dashboard;

/**
 * A column of a figure.
 *
 * @param name heading of files, and by {@code dashboard.<figure>.<name>} that of pages
 * @param tone how the chart draws it; null where it does not
 */
public record Column(String name, Measure measure, Tone tone) {

    static Column drawn(String name, Measure measure, Tone tone) {
        return new Column(name, measure, tone);
    }

    static Column told(String name, Measure measure) {
        return new Column(name, measure, null);
    }
}
