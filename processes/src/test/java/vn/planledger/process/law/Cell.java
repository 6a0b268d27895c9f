package vn.planledger.process.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A condition in the few forms the tables use: nothing, a list of texts, {@code true}, {@code false}, {@code null},
 * {@code not("…")}, and a first or last day.
 */
record Cell(String text) {

    private static final Pattern DAY = Pattern.compile("([<>]=) date\\(\"(.{10})\"\\)");

    boolean holds(Object value) {
        if (text.isEmpty()) {
            return true;
        }
        if (value instanceof LocalDate day) {
            var written = DAY.matcher(text);
            if (!written.matches()) {
                throw new IllegalArgumentException(text);
            }
            var bound = LocalDate.parse(written.group(2));
            return written.group(1).equals("<=") ? !day.isAfter(bound) : !day.isBefore(bound);
        }
        return text.startsWith("not(") != text.contains(value instanceof String ? "\"" + value + "\"" : "" + value);
    }

    /** What an input expression of the tables comes to. */
    static Object value(String expression, Map<String, Object> facts) {
        if (expression.startsWith("date(")) {
            return LocalDate.parse((String) facts.get(expression.substring(5, expression.length() - 1)));
        }
        return expression.contains(" or ")
                ? Arrays.stream(expression.split(" or ")).anyMatch(name -> (Boolean) facts.get(name))
                : facts.get(expression);
    }

    /** Enough values of one expression for cells that can hold together to do so for one of them. */
    static Stream<Object> samples(List<Cell> cells) {
        if (cells.stream().anyMatch(cell -> DAY.matcher(cell.text).matches())) {
            return cells.stream()
                    .map(cell -> DAY.matcher(cell.text))
                    .filter(day -> day.matches())
                    .map(day -> LocalDate.parse(day.group(2)));
        }
        return Stream.concat(
                Stream.of("another value", true, false),
                cells.stream().flatMap(cell -> listed(cell.text.replaceAll("^not\\(|\\)$", "")).stream()));
    }

    private static List<Object> listed(String list) {
        var values = new ArrayList<Object>();
        for (var item : list.split(", ?(?=\"|null|true|false)")) {
            values.add(
                    switch (item) {
                        case "null" -> null;
                        case "true" -> true;
                        case "false" -> false;
                        default -> item.replace("\"", "");
                    });
        }
        return values;
    }
}
