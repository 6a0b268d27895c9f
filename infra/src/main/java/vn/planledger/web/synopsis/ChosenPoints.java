package vn.planledger.web.synopsis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.synopsis.SynopsisPoint;

/**
 * The points that were chosen for one act.
 *
 * @param texts the first of their texts, like ones once
 */
record ChosenPoints(List<Text> texts, int count) {

    /**
     * A text that was chosen.
     *
     * @param point the first that says it
     * @param times how many of the chosen say the same
     */
    record Text(SynopsisPoint point, int times) {}

    /** As many as one act may answer. */
    static final int AT_ONCE = 1_000;

    /** How many different texts are shown. */
    private static final int SHOWN = 20;

    private static final Pattern REFERENCE = Pattern.compile("([A-Za-z0-9._-]{1,128}):(\\d{1,4})");

    static ChosenPoints of(List<SynopsisPoint> points) {
        var alike = new LinkedHashMap<String, Text>();
        points.forEach(point -> alike.merge(
                point.likeness(), new Text(point, 1), (text, same) -> new Text(text.point(), text.times() + 1)));
        return new ChosenPoints(alike.values().stream().limit(SHOWN).toList(), points.size());
    }

    /** How many are meant but not shown. */
    public int more() {
        return count - texts.stream().mapToInt(Text::times).sum();
    }

    /** The form field for these points: {@code opinion:number}, separated by commas. */
    static String field(List<SynopsisPoint> points) {
        return points.stream().map(point -> point.opinion() + ":" + point.n()).collect(Collectors.joining(","));
    }

    /** @throws Refusal {@code synopsis.none-chosen}, {@code field.malformed} */
    static List<PointRef> read(String field) {
        if (field == null || field.isBlank()) {
            throw Refusal.malformed("synopsis.none-chosen").at("points");
        }
        return Arrays.stream(field.split(",")).map(ChosenPoints::reference).toList();
    }

    private static PointRef reference(String text) {
        var found = REFERENCE.matcher(text.strip());
        if (!found.matches()) {
            throw Refusal.malformed("field.malformed", "points").at("points");
        }
        return new PointRef(new OpinionId(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
