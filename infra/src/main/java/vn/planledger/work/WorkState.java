package vn.planledger.work;

/** How a long work stands. */
public enum WorkState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
