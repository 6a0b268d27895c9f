package vn.planledger.query.audit;

/**
 * What to look for in the record; null means any.
 *
 * @param plan id of a plan: its own events and those of its consultations and opinions
 * @param unit code of an administrative unit: the events of the plans registered or recorded there
 * @param by who acted
 * @param type logical name of the event, such as {@code plan.step-completed}
 * @param rule article exactly as the event names it, such as {@code Luật 30/2009/QH12, Điều 41}
 * @param missed only the events that say that something owed was not done in time
 * @param when recorded and legal time
 */
public record EventFilter(
        String plan, String unit, ActedBy by, String type, String rule, boolean missed, TimeRange when) {

    /** Every event. */
    public static final EventFilter ANY = new EventFilter(null, null, null);

    /** By plan, account of the person who acted, and type; in any time. */
    public EventFilter(String plan, String actor, String type) {
        this(plan, null, new ActedBy(actor, null, null, null), type, null, false, TimeRange.ALWAYS);
    }

    /** Everything about a plan. */
    public static EventFilter ofPlan(String plan) {
        return new EventFilter(plan, null, null);
    }

    /** The same within another time. */
    public EventFilter within(TimeRange other) {
        return new EventFilter(plan, unit, by, type, rule, missed, other);
    }
}
