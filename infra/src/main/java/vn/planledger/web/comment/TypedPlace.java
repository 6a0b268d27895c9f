package vn.planledger.web.comment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.planledger.command.shared.Refusal;

/**
 * A place as people give it: a point in degrees WGS 84, as maps show it when one is clicked, or a GeoJSON geometry. Of the
 * two degrees the one above 90 is the longitude, whichever comes first.
 */
public final class TypedPlace {

    private static final List<Pattern> PAIRS = List.of(
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,20})?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d{1,20})?)"),
            Pattern.compile("(-?\\d{1,3},\\d{1,20})\\s*[;\\s]\\s*(-?\\d{1,3},\\d{1,20})"));

    private static final double LARGEST_LATITUDE = 90;

    private TypedPlace() {}

    /**
     * Reads what was typed.
     *
     * @param typed without spaces around it
     * @return GeoJSON; null where nothing was typed
     * @throws Refusal {@code place.unreadable}
     */
    public static String geoJson(String typed) {
        if (typed.isEmpty() || typed.startsWith("{")) {
            return typed.isEmpty() ? null : typed;
        }
        return PAIRS.stream()
                .map(pattern -> pattern.matcher(typed))
                .filter(Matcher::matches)
                .findFirst()
                .map(pair -> point(number(pair.group(1)), number(pair.group(2))))
                .orElseThrow(() -> Refusal.malformed("place.unreadable").at("area"));
    }

    private static String point(double first, double second) {
        var latitudeFirst = Math.abs(first) <= LARGEST_LATITUDE && Math.abs(second) > LARGEST_LATITUDE;
        return "{\"type\":\"Point\",\"coordinates\":["
                + (latitudeFirst ? second + "," + first : first + "," + second)
                + "]}";
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
