package vn.planledger.benchmark;

/**
 * What completing steps took.
 *
 * @param commits transactions that wrote something
 * @param logBytes bytes of write-ahead log
 */
record Measured(long steps, long nanos, long commits, long logBytes) {

    static final Measured NOTHING = new Measured(0, 0, 0, 0);

    Measured plus(Measured other) {
        return new Measured(
                steps + other.steps, nanos + other.nanos, commits + other.commits, logBytes + other.logBytes);
    }

    double stepsPerSecond() {
        return steps * 1e9 / nanos;
    }
}
