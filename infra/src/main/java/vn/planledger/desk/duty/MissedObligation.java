package vn.planledger.desk.duty;

import java.time.LocalDate;

/**
 * Something owed that was not done on its last day, or not at all.
 *
 * @param title of the plan
 * @param what id of the step, group or body that it is about; null where the kind says it
 * @param organisation who owed it, or of a request about personal data who answered it; null where nobody has yet
 * @param person who had it last or completed it late; null where nobody was named
 * @param dueOn last day; null where the event of silence names none
 * @param doneOn null where it is not done
 * @param daysLate from the last day to when it was done, or to today
 * @param number of the event that shows it
 */
public record MissedObligation(
        String plan,
        String title,
        Kind kind,
        String what,
        String organisation,
        String person,
        LocalDate dueOn,
        LocalDate doneOn,
        Long daysLate,
        String article,
        long number) {

    /** What kind of thing was owed. */
    public enum Kind {
        /** A step of the procedure. */
        STEP,
        /** The opinion of an invited body. */
        BODY,
        /** The opinion of a group that was asked. */
        GROUP,
        /** The criticism of the Fatherland Front. */
        FRONT,
        /** The answer to a person who asked to be forgotten. */
        DATA_REQUEST
    }
}
