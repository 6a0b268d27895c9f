package vn.planledger.benchmark;

/**
 * What completing steps took.
 *
 * @param cpuNanos processor time of the completing threads, without the database's
 * @param events that these steps left in the record
 * @param commits transactions that wrote something
 * @param logBytes bytes of write-ahead log
 */
record Measured(long steps, long nanos, long cpuNanos, long events, long commits, long logBytes) {

    static final Measured NOTHING = new Measured(0, 0, 0, 0, 0, 0);

    Measured plus(Measured other) {
        return new Measured(
                steps + other.steps,
                nanos + other.nanos,
                cpuNanos + other.cpuNanos,
                events + other.events,
                commits + other.commits,
                logBytes + other.logBytes);
    }

    double eventsPerSecond() {
        return events * 1e9 / nanos;
    }

    double stepsPerSecond() {
        return steps * 1e9 / nanos;
    }
}
