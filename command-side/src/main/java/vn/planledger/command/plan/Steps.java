package vn.planledger.command.plan;

/** The step ids that a rule or an event of its own hangs on; which step follows which is known to the BPMN alone. */
public final class Steps {

    public static final String ANSWER_OPINIONS = "answer-opinions";
    public static final String HOLD_COUNCIL_MEETING = "hold-council-meeting";
    public static final String DECIDE = "decide";
    public static final String PUBLISH = "publish";

    /** The outcome of {@link #DECIDE} that approves. */
    public static final String APPROVED = "approved";

    private Steps() {}
}
