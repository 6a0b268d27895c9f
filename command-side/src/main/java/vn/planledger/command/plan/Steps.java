package vn.planledger.command.plan;

/** The step ids that a rule or an event of its own hangs on; which step follows which is known to the BPMN alone. */
public final class Steps {

    public static final String OPEN_CONSULTATION = "open-consultation";
    public static final String ANSWER_OPINIONS = "answer-opinions";
    public static final String CONVENE_COUNCIL = "convene-council";
    public static final String HOLD_COUNCIL_MEETING = "hold-council-meeting";
    public static final String SUBMIT_FOR_APPROVAL = "submit-for-approval";
    public static final String DECIDE = "decide";
    public static final String FILE_SITE_PLAN = "file-site-plan";
    public static final String ACCEPT_SITE_PLAN = "accept-site-plan";
    public static final String REPORT_ADJUSTMENT = "report-adjustment";
    public static final String PUBLISH = "publish";

    /** The outcome of {@link #DECIDE} that approves. */
    public static final String APPROVED = "approved";
    /** The outcome of {@link #ACCEPT_SITE_PLAN} that accepts. */
    public static final String ACCEPTED = "accepted";

    private Steps() {}
}
