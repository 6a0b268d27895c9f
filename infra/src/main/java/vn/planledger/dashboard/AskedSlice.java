package vn.planledger.dashboard;

import java.util.Map;
import java.util.Optional;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.shared.Slice;
import vn.planledger.web.Given;

/** The slice that an address asks for by {@code unit}, {@code kind}, {@code body} and {@code year}. */
public final class AskedSlice {

    private AskedSlice() {}

    /** A kind or a year that does not exist narrows nothing. */
    public static Slice of(Map<String, String> asked) {
        return new Slice(
                Given.text(asked.get("unit")).orElse(null),
                Given.find(asked.get("kind"), PlanKind.class).orElse(null),
                Given.text(asked.get("body")).orElse(null),
                year(asked.get("year")).orElse(null));
    }

    /**
     * The same for whoever must not take the whole for a part.
     *
     * @throws Refusal {@code field.malformed} at {@code kind} or {@code year} where it does not exist
     */
    public static Slice exactly(Map<String, String> asked) {
        var slice = of(asked);
        mustBeRead("kind", asked, slice.kind());
        mustBeRead("year", asked, slice.year());
        return slice;
    }

    private static void mustBeRead(String field, Map<String, String> asked, Object read) {
        if (read == null && Given.text(asked.get(field)).isPresent()) {
            throw Refusal.malformed("field.malformed", field).at(field);
        }
    }

    private static Optional<Integer> year(String given) {
        return Given.text(given).filter(text -> text.matches("[12]\\d{3}")).map(Integer::valueOf);
    }
}
