package vn.planledger.synopsis.xlsx;

import org.apache.poi.ss.usermodel.Row;

/** The height that the texts of a row need; not every program works it out by itself. */
final class RowHeight {

    /** Points of a line. */
    private static final float LINE = 15;
    /** Points of the highest row there can be. */
    private static final float HIGHEST = 409;
    /** Share of a line that breaking between words leaves empty. */
    private static final float RAGGED = 0.1f;

    private int lines = 1;

    /** @param characters width of the column */
    void fit(Object value, int characters) {
        if (value instanceof String text) {
            var needed = text.lines()
                    .mapToInt(line -> 1 + (int) (line.length() * (1 + RAGGED) / characters))
                    .sum();
            lines = Math.max(lines, needed);
        }
    }

    void set(Row row) {
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
    }
}
