package vn.planledger.dashboard;

import java.util.List;

/** Something counted: one line per what it is counted by. */
public record Figure(FigureKind kind, List<Line> lines) {

    /** The first lines; a file has them all. */
    public List<Line> first(int most) {
        return lines.stream().limit(most).toList();
    }
}
