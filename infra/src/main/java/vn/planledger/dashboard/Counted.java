package vn.planledger.dashboard;

import java.util.List;
import vn.planledger.query.shared.Slice;

/** Counts one figure. */
interface Counted {

    FigureKind kind();

    /** The lines of the figure for what a slice leaves, the most telling first. */
    List<Line> lines(Slice slice);
}
