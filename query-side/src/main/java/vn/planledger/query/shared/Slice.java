package vn.planledger.query.shared;

import java.time.LocalDate;
import vn.planledger.command.plan.PlanKind;

/**
 * What figures are narrowed to; null means any.
 *
 * @param unit code of an administrative unit the plan lies in
 * @param body name of the body that owes or was asked
 * @param year calendar year; each figure says which of its days it is the year of
 */
public record Slice(String unit, PlanKind kind, String body, Integer year) {

    /** Everything. */
    public static final Slice ALL = new Slice(null, null, null, null);

    /** Whether some plans are left out by what they are, whatever happened to them. */
    public boolean choosesPlans() {
        return unit != null || kind != null;
    }

    /** Whether a day lies in the year asked for; a missing one lies in none. */
    public boolean within(LocalDate day) {
        return year == null || day != null && day.getYear() == year;
    }

    public boolean names(String organisation) {
        return body == null || body.equals(organisation);
    }
}
