package vn.planledger.benchmark;

/** One of those who are measured side by side. */
interface Side extends AutoCloseable {

    String name();

    /** Called before a round, outside the measured time. */
    default void enter() {}

    /** Called after a round, outside the measured time. */
    default void leave() {}

    @Override
    default void close() {}

    /** Events in the record so far; a side without a record has none. */
    default long events() {
        return 0;
    }

    /** Registers a plan, so that its first step is open. */
    Walk register(String plan);
}
