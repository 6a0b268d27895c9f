package vn.planledger.query.timetable;

/**
 * What a body has to do.
 *
 * @param overdue open steps whose last day has passed
 * @param soon open steps due in the seven days from today on
 * @param later open steps due after that
 * @param unlimited open steps without a last day
 * @param suspended open steps of plans that stand still: no limit of theirs runs
 * @param longestDays days since the last day of the step that is overdue longest; null where none is
 */
public record BodyLoad(
        String body, long overdue, long soon, long later, long unlimited, long suspended, Long longestDays) {

    public long open() {
        return overdue + soon + later + unlimited + suspended;
    }
}
