package vn.planledger.edge.map;

import vn.planledger.query.register.PlanRow;

/** What a thing on the map is to the reader; each is drawn in a manner of its own. */
public enum MapLayer {
    /** A round of consultation in which opinions are taken today. */
    OPEN_ROUND,
    /** A round that is announced for a later day. */
    COMING_ROUND,
    /** A plan that was approved, here or as its source says. */
    APPROVED,
    /** A plan whose procedure runs here. */
    UNDER_WAY,
    /**
     * A plan that was rejected or withdrawn, or a reference that cannot be held approved: its source says something else, or
     * does not give the number of the decision.
     */
    OTHER;

    public static MapLayer of(PlanRow plan) {
        return switch (plan.status()) {
            case APPROVED, PUBLISHED, ACCEPTED -> APPROVED;
            case REFERENCE -> plan.reference() != null && plan.reference().approved() ? APPROVED : OTHER;
            case IN_PROCEDURE -> UNDER_WAY;
            case REJECTED, WITHDRAWN -> OTHER;
        };
    }
}
