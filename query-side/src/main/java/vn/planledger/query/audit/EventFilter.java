package vn.planledger.query.audit;

/**
 * What to look for in the record; null means any.
 *
 * @param plan id of a plan: its own events and those of its consultations and opinions
 * @param actor account id of the person who acted
 * @param type logical name of the event, such as {@code plan.step-completed}
 */
public record EventFilter(String plan, String actor, String type) {

    /** Every event. */
    public static final EventFilter ANY = new EventFilter(null, null, null);
}
