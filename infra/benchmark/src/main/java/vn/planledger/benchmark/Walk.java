package vn.planledger.benchmark;

/** One plan on its way on one side. */
interface Walk {

    /** Everything before the completion that is not measured: timers, documents, looking up the task. */
    void prepare(Step step);

    /** The measured part: one completion, committed when it returns. */
    void complete(Step step);
}
