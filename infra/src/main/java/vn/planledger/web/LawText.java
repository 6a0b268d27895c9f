package vn.planledger.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.planledger.process.law.LawBook.LawRow;
import vn.planledger.process.law.LawBook.LawTable;

/** The rows of the law tables as people read them: codes and expressions (FEEL) in words. */
@Component
class LawText {

    record Cell(String heading, String text) {}

    /**
     * A row.
     *
     * @param when what it is chosen by; what does not matter is left out
     * @param says what it says, the articles among it
     */
    record Line(String id, boolean verified, String description, List<Cell> when, List<Cell> says) {

        /** The conditions in one breath. */
        public String summary() {
            return when.stream().map(Cell::text).collect(Collectors.joining(" · "));
        }
    }

    private static final List<String> KINDS = List.of(
            "PlanKind",
            "Regime",
            "Phase",
            "LimitUnit",
            "ConsultedGroup",
            "ProcedureType",
            "Role",
            "law.code",
            "step",
            "document",
            "ground",
            "choice.community-form",
            "outcome",
            "process");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DATE = Pattern.compile("([<>]=) date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
    private static final Pattern TRAIT = Pattern.compile("\\b([a-z]+(?:[A-Z][a-z]+)+)\\b");

    private final Words words;

    LawText(Words words) {
        this.words = words;
    }

    List<Line> lines(LawTable table) {
        return table.rows().stream().map(row -> line(table, row)).toList();
    }

    private Line line(LawTable table, LawRow row) {
        var values = row.values().subList(0, row.values().size() - 1);
        return new Line(
                row.id(),
                row.verified(),
                row.description(),
                cells(table.conditions(), row.conditions(), true),
                cells(table.values(), values, false));
    }

    private List<Cell> cells(List<String> headings, List<String> texts, boolean named) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            if (text.equals("true") || text.equals("false")) {
                var key = text.equals("true") ? "law.yes" : "law.no";
                cells.add(
                        new Cell(headings.get(i), named ? headings.get(i) + ": " + words.text(key) : words.text(key)));
            } else if (!text.isEmpty()) {
                cells.add(new Cell(headings.get(i), inWords(text)));
            }
        }
        return cells;
    }

    /** A cell without its quotes, its codes, its dates and its expressions. */
    String inWords(String cell) {
        if (cell.indexOf('"') < 0 && !cell.contains(" then ")) {
            return Arrays.stream(cell.split(", *")).map(this::word).collect(Collectors.joining(", "));
        }
        var dated = DATE.matcher(cell).replaceAll(this::day);
        var plain = QUOTED.matcher(dated).replaceAll(found -> quoted(word(found.group(1))));
        return expression(plain);
    }

    private String expression(String text) {
        var said = text.replace("not(", words.text("law.not") + " (")
                .replace(" + unitPhrase + ", " " + words.text("law.unit") + " ")
                .replace(" + unitPhrase", words.text("law.unit"))
                .replace(" + ", " ")
                .replace("if ", words.text("law.if") + " ")
                .replace(" then ", ": ")
                .replace(" else ", "; " + words.text("law.else") + " ")
                .replace(" or ", " " + words.text("law.or") + " ")
                .replace("null", words.text("law.none"));
        return TRAIT.matcher(said)
                .replaceAll(found -> quoted(trait(found.group(1))))
                .replaceAll(" {2,}", " ");
    }

    private String day(MatchResult found) {
        var key = found.group(1).equals(">=") ? "law.from" : "law.until";
        return quoted(words.text(key, words.isoDay(found.group(2))));
    }

    private String trait(String camelCase) {
        var code = camelCase.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        var word = words.of("PlanTrait", code);
        return word.equals(code) ? camelCase : word;
    }

    private String word(String code) {
        return KINDS.stream()
                .map(kind -> words.of(kind, code))
                .filter(word -> !word.equals(code))
                .findFirst()
                .orElse(code);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
