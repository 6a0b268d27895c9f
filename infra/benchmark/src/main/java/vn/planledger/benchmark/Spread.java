package vn.planledger.benchmark;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The middle of some rounds and how far they lie apart. */
record Spread(double median, double min, double max) {

    static Spread of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    String text(String format) {
        return String.format(Locale.ROOT, format + " (" + format + "..." + format + ")", median, min, max)
                .replace("...", "..");
    }
}
