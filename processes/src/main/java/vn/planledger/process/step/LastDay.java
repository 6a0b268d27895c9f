package vn.planledger.process.step;

import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.plan.Deadline;
import vn.planledger.command.shared.Refusal;

/** Counts the last day of a limit; a reconstruction that reaches beyond the calendar goes without. */
public record LastDay(Calendars calendars) {

    private static final String NOT_LOADED = "calendar.not-loaded";

    /** @throws Refusal {@code calendar.not-loaded} where the last day lies beyond the calendar */
    public Deadline of(Deadline limit, boolean reconstruction) {
        if (!limit.runs()) {
            return limit;
        }
        try {
            return limit.counted(calendars.working());
        } catch (Refusal refused) {
            if (reconstruction && refused.code().equals(NOT_LOADED)) {
                return limit;
            }
            throw refused;
        }
    }
}
