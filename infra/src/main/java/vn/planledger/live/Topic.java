package vn.planledger.live;

/**
 * What a page follows.
 *
 * @param plan id of the plan, or null for all
 */
public record Topic(Reach reach, String plan) {

    /** A plan and its rounds, for people who signed in. */
    public static Topic plan(String plan) {
        return new Topic(Reach.PLAN, plan);
    }

    /** What everybody may see of a plan's rounds. */
    public static Topic publicRounds(String plan) {
        return new Topic(Reach.PUBLIC, plan);
    }

    public static Topic worklist() {
        return new Topic(Reach.WORK, null);
    }

    boolean has(NewEvent event) {
        return reach.tells(event.type()) && (plan == null || plan.equals(event.plan()));
    }
}
