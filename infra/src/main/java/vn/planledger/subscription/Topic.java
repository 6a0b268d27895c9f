package vn.planledger.subscription;

/**
 * What is followed.
 *
 * @param id of the plan, code of the unit; empty for the whole province
 */
public record Topic(Kind kind, String id) {

    /** How wide it is. */
    public enum Kind {
        ALL,
        UNIT,
        PLAN
    }

    static final Topic PROVINCE = new Topic(Kind.ALL, "");
}
