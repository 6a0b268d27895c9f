package vn.planledger.dashboard;

/** What a number of a figure counts. */
public enum Measure {
    COUNT,
    /** Of a hundred. */
    PERCENT,
    /** Days of the calendar. */
    DAYS,
    /** A year of the calendar. */
    YEAR
}
