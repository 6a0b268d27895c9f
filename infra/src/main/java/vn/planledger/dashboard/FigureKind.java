package vn.planledger.dashboard;

import static vn.planledger.dashboard.Column.drawn;
import static vn.planledger.dashboard.Column.told;
import static vn.planledger.dashboard.Measure.COUNT;
import static vn.planledger.dashboard.Measure.DAYS;
import static vn.planledger.dashboard.Measure.PERCENT;
import static vn.planledger.dashboard.Measure.YEAR;
import static vn.planledger.dashboard.Tone.AMBER;
import static vn.planledger.dashboard.Tone.BRICK;
import static vn.planledger.dashboard.Tone.GREEN;
import static vn.planledger.dashboard.Tone.LINK;
import static vn.planledger.dashboard.Tone.VIOLET;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of the dashboard, in its order. */
public enum FigureKind {
    /** The seed's targets: reached and wanted. */
    COVERAGE(false, drawn("reached", PERCENT, GREEN), drawn("target", PERCENT, AMBER), told("year", YEAR)),
    /** Plans by where they stand, one column per kind of plan. */
    PHASES(
            true,
            drawn("general", COUNT, GREEN),
            drawn("zonal", COUNT, AMBER),
            drawn("detailed", COUNT, VIOLET),
            drawn("master_site", COUNT, BRICK),
            drawn("other", COUNT, LINK),
            told("plans", COUNT)),
    /** Open steps by the body that owes them; those of reconstructions are owed by none. */
    OVERDUE(
            true,
            drawn("overdue", COUNT, BRICK),
            drawn("soon", COUNT, AMBER),
            drawn("later", COUNT, GREEN),
            drawn("unlimited", COUNT, VIOLET),
            drawn("suspended", COUNT, LINK),
            told("open", COUNT),
            told("longest", DAYS)),
    /** Bodies asked by name, by group. */
    RESPONSE(
            true,
            drawn("answered", COUNT, GREEN),
            drawn("waiting", COUNT, AMBER),
            drawn("silent", COUNT, BRICK),
            told("invited", COUNT),
            told("rounds", COUNT),
            told("silent_rounds", COUNT)),
    /** Opinions and the answers to their points, by round. */
    ANSWERS(
            true,
            drawn("answered", COUNT, GREEN),
            drawn("unanswered", COUNT, AMBER),
            told("points", COUNT),
            told("opinions", COUNT),
            told("invited", COUNT),
            told("responded", COUNT)),
    /** Time per step against the limit. */
    STEPS(false, drawn("taken", DAYS, GREEN), drawn("allowed", DAYS, AMBER), told("done", COUNT), told("late", COUNT));

    private final boolean stacked;
    private final List<Column> columns;

    FigureKind(boolean stacked, Column... columns) {
        this.stacked = stacked;
        this.columns = List.of(columns);
    }

    /** The name in addresses, files and keys of messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the drawn columns are parts of one whole. */
    public boolean stacked() {
        return stacked;
    }

    public List<Column> columns() {
        return columns;
    }

    public static Optional<FigureKind> named(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
