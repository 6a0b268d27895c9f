package vn.planledger.command.opinion;

import java.util.List;
import vn.planledger.command.shared.Refusal;

/** The limits of opinions and answers: 20,000 characters, 100 points of 4,000, no control characters. */
final class OpinionText {

    private static final int TEXT = 20_000;
    private static final int POINTS = 100;
    private static final int POINT = 4_000;

    private OpinionText() {}

    /** The points to be answered: those given, or the whole text as the only one. */
    static List<String> points(String text, List<String> given) {
        check(text, TEXT, "text");
        var points = given == null ? List.<String>of() : given;
        if (points.size() > POINTS) {
            throw Refusal.malformed("opinion.too-many-points", POINTS).at("points");
        }
        points.forEach(point -> check(point, POINT, "points"));
        return points.isEmpty() ? List.of(text) : List.copyOf(points);
    }

    /** A part of an answer may be as long as the whole opinion. */
    static void checkAnswer(String text, String field) {
        check(text, TEXT, field);
    }

    private static void check(String text, int limit, String field) {
        if (text == null || text.isBlank()) {
            throw Refusal.malformed("field.required", field).at(field);
        }
        if (text.length() > limit) {
            throw Refusal.malformed("field.too-long", field, limit).at(field);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw Refusal.malformed("field.control-characters", field).at(field);
        }
    }
}
