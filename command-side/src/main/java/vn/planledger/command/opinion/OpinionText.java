package vn.planledger.command.opinion;

import java.util.List;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** The limits of opinions and answers: 20,000 characters, 100 points of 4,000, no control characters. */
final class OpinionText {

    private static final int TEXT = 20_000;
    private static final int POINTS = 100;
    private static final int POINT = 4_000;

    private OpinionText() {}

    /** The points to be answered: those given, or the whole text as the only one. */
    static List<String> points(String text, List<String> given) {
        FreeText.check(text, TEXT, "text");
        var points = checked(given == null ? List.of() : given);
        return points.isEmpty() ? List.of(text) : points;
    }

    /** Points that a planner finds in a text are its own words: nothing is put into anybody's mouth. */
    static List<String> split(String text, List<String> found) {
        var points = checked(found == null ? List.of() : found);
        if (points.isEmpty()) {
            throw Refusal.malformed("field.required", "points").at("points");
        }
        var words = inOneLine(text);
        points.stream()
                .filter(point -> !words.contains(inOneLine(point)))
                .findFirst()
                .ifPresent(strange -> {
                    throw Refusal.rule("opinion.point-not-in-text", strange).at("points");
                });
        return points;
    }

    /** A part of an answer may be as long as the whole opinion. */
    static void checkAnswer(String text, String field) {
        FreeText.check(text, TEXT, field);
    }

    private static List<String> checked(List<String> points) {
        if (points.size() > POINTS) {
            throw Refusal.malformed("opinion.too-many-points", POINTS).at("points");
        }
        points.forEach(point -> FreeText.check(point, POINT, "points"));
        return List.copyOf(points);
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
