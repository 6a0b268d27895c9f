package vn.planledger.query.map;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** A boundary made light enough for a map on a slow line: its corners as far as an eye sees them there. */
final class BoundarySketch {

    /** Corners a sketch may have; a boundary of many separate parts may keep more, four for each. */
    static final int MOST_POINTS = 150;

    /** Degrees: some two metres, which is less than the width of a line on any map here. */
    private static final double FINEST = 0.00002;

    /** Degrees: some two kilometres. */
    private static final double COARSEST = 0.02;

    private BoundarySketch() {}

    /** @param boundary degrees WGS 84, longitude first */
    static Geometry of(Geometry boundary) {
        var sketch = boundary;
        for (var tolerance = FINEST; sketch.getNumPoints() > MOST_POINTS && tolerance < COARSEST; tolerance *= 2) {
            sketch = TopologyPreservingSimplifier.simplify(boundary, tolerance);
        }
        return sketch;
    }
}
