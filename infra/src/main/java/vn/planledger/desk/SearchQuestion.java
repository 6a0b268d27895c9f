package vn.planledger.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.ActedBy;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.TimeRange;

/** A question to the record as the parameters of an address, the same for pages, API and exports. */
public final class SearchQuestion {

    /** The parameters, in the order of the form. */
    public static final List<String> NAMES = List.of(
            "plan",
            "unit",
            "actor",
            "name",
            "organisation",
            "role",
            "type",
            "rule",
            "missed",
            "recordedFrom",
            "recordedUntil",
            "happenedFrom",
            "happenedUntil");

    private static final int LONGEST = 500;

    private SearchQuestion() {}

    /**
     * What is asked for; parameters of other names are none of its business.
     *
     * @throws Refusal {@code field.date}, {@code field.moment}, {@code audit.too-long}, {@code audit.range}
     */
    public static EventFilter filter(Map<String, String> asked) {
        NAMES.forEach(name -> mustBeShort(name, asked.get(name)));
        var by = new ActedBy(
                text(asked, "actor"), text(asked, "name"), text(asked, "organisation"), text(asked, "role"));
        return new EventFilter(
                text(asked, "plan"),
                text(asked, "unit"),
                by,
                text(asked, "type"),
                text(asked, "rule"),
                Stream.of("true", "on").anyMatch(yes -> yes.equals(text(asked, "missed"))),
                when(asked));
    }

    private static TimeRange when(Map<String, String> asked) {
        var range = new TimeRange(
                Moments.from("recordedFrom", asked.get("recordedFrom")),
                Moments.until("recordedUntil", asked.get("recordedUntil")),
                Moments.day("happenedFrom", asked.get("happenedFrom")),
                Moments.day("happenedUntil", asked.get("happenedUntil")));
        mustBeInOrder(range.recordedFrom(), range.recordedUntil(), "recordedUntil");
        mustBeInOrder(range.happenedFrom(), range.happenedUntil(), "happenedUntil");
        return range;
    }

    private static <T extends Comparable<? super T>> void mustBeInOrder(T from, T until, String field) {
        if (from != null && until != null && from.compareTo(until) > 0) {
            throw Refusal.malformed("audit.range", field).at(field);
        }
    }

    private static void mustBeShort(String name, String given) {
        if (given != null && given.length() > LONGEST) {
            throw Refusal.malformed("audit.too-long", name, LONGEST).at(name);
        }
    }

    private static String text(Map<String, String> asked, String name) {
        return Optional.ofNullable(asked.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
