package vn.planledger.synopsis;

import java.util.ArrayList;
import java.util.List;

/** A line as a row on paper, where sixteen columns have no room: one list of paragraphs per {@link Column}. */
public final class PrintedRow {

    /** The columns on paper. */
    public enum Column {
        OPINION(8),
        FROM(18),
        POINT(34),
        ANSWER(30),
        ANSWERED(10);

        private final int percent;

        Column(int percent) {
            this.percent = percent;
        }

        /** Its share of a width. */
        public float of(float width) {
            return width * percent / 100;
        }
    }

    /** A paragraph of a cell. */
    public record Text(String text, boolean bold) {

        static Text plain(String text) {
            return new Text(VisibleText.of(text), false);
        }

        static Text bold(String text) {
            return new Text(VisibleText.of(text), true);
        }
    }

    private PrintedRow() {}

    /** The row above all others. */
    public static List<List<Text>> heading(SynopsisWords words) {
        return List.of("opinion", "from", "point", "answer", "answered").stream()
                .map(column -> List.of(Text.bold(words.text("column." + column))))
                .toList();
    }

    public static List<List<Text>> of(SynopsisLine line, SynopsisWords words) {
        return List.of(
                List.of(Text.bold(words.text("opinion", line.opinion(), line.n()))),
                from(line, words),
                point(line),
                answer(line, words),
                answered(line, words));
    }

    private static List<Text> from(SynopsisLine line, SynopsisWords words) {
        var texts = new ArrayList<Text>();
        texts.add(Text.bold(line.from()));
        texts.add(Text.plain(line.group()));
        texts.add(Text.plain(line.channel()));
        texts.add(Text.plain(words.text("received", words.day(line.received()))));
        if (line.late()) {
            texts.add(Text.bold(words.text("late")));
        }
        if (line.identical() > 1) {
            texts.add(Text.plain(words.text("identical", line.identical())));
        }
        return texts;
    }

    private static List<Text> point(SynopsisLine line) {
        var text = Text.plain(line.point());
        return line.tag() == null ? List.of(text) : List.of(Text.bold(line.tag()), text);
    }

    private static List<Text> answer(SynopsisLine line, SynopsisWords words) {
        if (line.result() == null) {
            return List.of(Text.plain(words.text("unanswered")));
        }
        var texts = new ArrayList<Text>();
        texts.add(Text.bold(line.result()));
        texts.add(Text.plain(line.reason()));
        if (line.change() != null) {
            texts.add(Text.plain(words.text("change", line.change())));
        }
        if (line.version() != null) {
            texts.add(Text.plain(words.text("version", line.version())));
        }
        return texts;
    }

    private static List<Text> answered(SynopsisLine line, SynopsisWords words) {
        return line.result() == null
                ? List.of()
                : List.of(Text.plain(line.answeredBy()), Text.plain(words.day(line.answeredOn())));
    }
}
