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
    /** A reference whose source does not say that it stands approved. */
    OTHER;

    public static MapLayer of(PlanRow plan) {
        return switch (plan.status()) {
            case APPROVED, PUBLISHED, ACCEPTED -> APPROVED;
            case REFERENCE -> plan.reference() != null && plan.reference().approved() ? APPROVED : OTHER;
            case IN_PROCEDURE, REJECTED, WITHDRAWN -> UNDER_WAY;
        };
    }
}
