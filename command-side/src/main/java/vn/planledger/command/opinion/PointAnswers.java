package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;

/**
 * The answers in a form's data: for each point four fields, {@code answer.<opinion>.<point>.result}, {@code .reason},
 * {@code .change} and {@code .version}.
 */
public final class PointAnswers {

    private static final Pattern FIELD =
            Pattern.compile("answer\\.([A-Za-z0-9._-]+)\\.(\\d{1,4})\\.(result|reason|change|version)");

    private record Point(String opinion, int number) implements Comparable<Point> {

        @Override
        public int compareTo(Point other) {
            var byOpinion = opinion.compareTo(other.opinion);
            return byOpinion != 0 ? byOpinion : Integer.compare(number, other.number);
        }
    }

    private final Map<Point, Map<String, String>> answers = new TreeMap<>();
    private final Map<String, String> rest = new TreeMap<>();

    private PointAnswers() {}

    public static PointAnswers in(Map<String, String> data) {
        var parsed = new PointAnswers();
        data.forEach(parsed::read);
        return parsed;
    }

    /** Name of the form field for one part of a point's answer: {@code result}, {@code reason}, {@code change} or {@code version}. */
    public static String field(String opinion, int point, String part) {
        return "answer." + opinion + "." + point + "." + part;
    }

    private void read(String name, String value) {
        Matcher field = FIELD.matcher(name);
        if (field.matches()) {
            answers.computeIfAbsent(new Point(field.group(1), Integer.parseInt(field.group(2))), any -> new TreeMap<>())
                    .put(field.group(3), value);
        } else {
            rest.put(name, value);
        }
    }

    /** What is not an answer to a point. */
    public Map<String, String> rest() {
        return rest;
    }

    public Stream<AnswerPoint> commands(PlanId plan, LocalDate happenedOn) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream().anyMatch(value -> !value.isBlank()))
                .map(entry -> command(plan, entry.getKey(), entry.getValue(), happenedOn));
    }

    private static AnswerPoint command(PlanId plan, Point point, Map<String, String> parts, LocalDate happenedOn) {
        return new AnswerPoint(
                new OpinionId(point.opinion()),
                plan,
                point.number(),
                result(point, parts.getOrDefault("result", "")),
                parts.get("reason"),
                parts.get("change"),
                parts.get("version"),
                happenedOn);
    }

    private static AnswerResult result(Point point, String text) {
        try {
            return AnswerResult.valueOf(text);
        } catch (IllegalArgumentException unknown) {
            throw noResult(point.opinion(), point.number());
        }
    }

    static Refusal noResult(String opinion, int point) {
        var field = field(opinion, point, "result");
        return Refusal.malformed("field.choice", field, "ACCEPTED, PARTLY, NOT_ACCEPTED")
                .at(field);
    }
}
