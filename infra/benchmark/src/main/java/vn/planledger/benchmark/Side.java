package vn.planledger.benchmark;

/** One of those who are measured side by side. */
interface Side {

    String name();

    /** Called before a round, outside the measured time. */
    default void enter() {}

    /** Called after a round, outside the measured time. */
    default void leave() {}

    /** Registers a plan, so that its first step is open. */
    Walk register(String plan);
}
