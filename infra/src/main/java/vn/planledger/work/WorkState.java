package vn.planledger.work;

/** How a long work stands. */
public enum WorkState {
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean ended() {
        return this != RUNNING;
    }
}
