package vn.planledger.edge.map;

import org.locationtech.jts.geom.Geometry;

/**
 * Where something is, and how well that is known.
 *
 * @param figure degrees WGS 84, longitude first; null where nothing is known
 */
public record Located(By by, Geometry figure) {

    /** What the place was taken from. */
    public enum By {
        /** The plan's own boundary. */
        BOUNDARY,
        /** The centroid of the first unit of the plan that has one: nobody gave the plan's boundary. */
        UNIT,
        NOTHING
    }

    static final Located NOWHERE = new Located(By.NOTHING, null);
}
