package vn.planledger.reliability;

import java.util.Random;

/** The seed of a random test, printed so that {@code -Dseed=} replays it; {@code -Dlong} asks for many rounds. */
record Seed(long value) {

    static Seed choose(String test) {
        var seed = new Seed(Long.getLong("seed", System.nanoTime()));
        System.out.printf("%s: seed %d (replay with -Dseed=%d)%n", test, seed.value(), seed.value());
        return seed;
    }

    Random random() {
        return new Random(value);
    }

    /** The seed of a round: that of the first is the seed itself, so that one round can be replayed alone. */
    Seed round(int round) {
        return new Seed(value + round);
    }

    static int rounds(int usually, int atLength) {
        return System.getProperty("long") == null ? usually : atLength;
    }
}
