package vn.planledger.synopsis.xlsx;

import java.util.function.Function;
import vn.planledger.synopsis.SynopsisLine;
import vn.planledger.synopsis.SynopsisWords;

/** The columns of the points, in order. */
enum PointColumn {
    OPINION("opinion", 12, SynopsisLine::opinion),
    N("n", 7, SynopsisLine::n),
    FROM("from", 28, SynopsisLine::from),
    GROUP("group", 20, SynopsisLine::group),
    CHANNEL("channel", 16, SynopsisLine::channel),
    RECEIVED("received", 12, SynopsisLine::received),
    LATE("late", 12, null),
    IDENTICAL("identical", 10, SynopsisLine::identical),
    POINT("point", 70, SynopsisLine::point),
    TAG("tag", 18, SynopsisLine::tag),
    RESULT("result", 18, SynopsisLine::result),
    REASON("reason", 50, SynopsisLine::reason),
    CHANGE("change", 40, SynopsisLine::change),
    VERSION("version", 14, SynopsisLine::version),
    ANSWERED_BY("answered-by", 26, SynopsisLine::answeredBy),
    ANSWERED_ON("answered-on", 14, SynopsisLine::answeredOn);

    private final String key;
    private final int characters;
    /** Null for what is said in words. */
    private final Function<SynopsisLine, Object> value;

    PointColumn(String key, int characters, Function<SynopsisLine, Object> value) {
        this.key = key;
        this.characters = characters;
        this.value = value;
    }

    String heading(SynopsisWords words) {
        return words.text("column." + key);
    }

    int characters() {
        return characters;
    }

    Object of(SynopsisLine line, SynopsisWords words) {
        if (this == LATE) {
            return line.late() ? words.text("late") : null;
        }
        return value.apply(line);
    }
}
