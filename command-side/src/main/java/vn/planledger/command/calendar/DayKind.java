package vn.planledger.command.calendar;

/** What a day is to a state body. Monday to Friday is worked, Saturday and Sunday is not, unless a notice says otherwise. */
public enum DayKind {
    WORKING,
    /** Saturday or Sunday. */
    WEEKEND,
    /** Public holiday (Labour Code 45/2019/QH14 Art. 112), or the day off in place of one on a weekend (Art. 111(3)). */
    HOLIDAY,
    /** Ngày nghỉ hoán đổi: a working day taken off against a make-up day. */
    SWAPPED_OFF,
    /** Ngày làm bù: a Saturday worked in place of a swapped day. */
    MAKEUP_WORK;

    public boolean isWorked() {
        return this == WORKING || this == MAKEUP_WORK;
    }
}
