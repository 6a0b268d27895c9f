package vn.planledger.query.consultationpage;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultedGroup;

/**
 * When a group may give opinions.
 *
 * @param opensOn first day, inclusive
 * @param closesOn last day, inclusive
 * @param minimumDays full days the law asks for at least
 * @param verified whether the article was read in its source
 * @param closedOn the day it was recorded as closed, or null
 */
public record Window(
        ConsultedGroup group,
        LocalDate opensOn,
        LocalDate closesOn,
        int minimumDays,
        String article,
        boolean verified,
        LocalDate closedOn) {

    /** Whether the group may give opinions on a day. */
    public boolean openOn(LocalDate day) {
        return closedOn == null && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
