package vn.planledger.command.plan;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import vn.planledger.command.shared.Refusal;

/**
 * Reads a figure from text that anybody may have written. The reader of JTS alone neither minds what follows the figure nor
 * how deep it is nested, and breaks where that is very deep.
 */
final class WellKnownText {

    /** A multipolygon within a collection; nothing that is asked for here is nested deeper. */
    private static final int DEEPEST = 4;

    private WellKnownText() {}

    /** @throws Refusal {@code boundary.unreadable}, at this field */
    static Geometry read(String wkt, String field) {
        try {
            mustBeOneFigure(wkt);
            return new WKTReader().read(wkt);
        } catch (ParseException | IllegalArgumentException malformed) {
            throw Refusal.malformed("boundary.unreadable", String.valueOf(malformed.getMessage()))
                    .at(field);
        }
    }

    private static void mustBeOneFigure(String wkt) throws ParseException {
        var depth = 0;
        var complete = false;
        for (var character : wkt.toCharArray()) {
            if (complete && !Character.isWhitespace(character)) {
                throw new ParseException("more than one figure");
            }
            depth += character == '(' ? 1 : 0;
            depth -= character == ')' ? 1 : 0;
            complete |= character == ')' && depth == 0;
            if (depth > DEEPEST) {
                throw new ParseException("nested too deep");
            }
        }
    }
}
