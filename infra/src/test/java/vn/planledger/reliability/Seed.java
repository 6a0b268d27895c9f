package vn.planledger.reliability;

import java.util.Random;

/**
 * The seed of a random test, printed so that {@code -Dseed=} replays it. The usual build always takes the same one, so that
 * it judges a change and not its luck; {@code -Dlong} goes exploring with a fresh seed and many rounds.
 */
record Seed(long value) {

    private static final long USUAL = 8297893615975L;

    static Seed choose(String test) {
        var seed = new Seed(Long.getLong("seed", isLong() ? System.nanoTime() : USUAL));
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
        return isLong() ? atLength : usually;
    }

    private static boolean isLong() {
        return System.getProperty("long") != null;
    }
}
