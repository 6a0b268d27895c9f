package vn.planledger.web.dashboard;

import java.util.List;
import vn.planledger.dashboard.FigureKind;
import vn.planledger.dashboard.Line;

/**
 * A figure on the page.
 *
 * @param lines the first of them
 * @param total how many there are
 * @param csv address of the file that holds them all
 */
public record ShownFigure(FigureKind kind, List<Line> lines, int total, String csv) {}
