package vn.planledger.subscription;

/**
 * What is followed.
 *
 * @param id of the plan, code of the unit, name of the account; empty for the whole province
 */
public record Topic(Kind kind, String id) {

    /** How wide it is. */
    public enum Kind {
        ALL,
        UNIT,
        PLAN,
        /** What concerns one account. */
        OWN
    }

    static final Topic PROVINCE = new Topic(Kind.ALL, "");

    public static Topic own(String account) {
        return new Topic(Kind.OWN, account);
    }
}
