package vn.planledger.query.inbox;

/**
 * A line as it stands today.
 *
 * @param daysLeft days until the due date, negative after it; null where there is none
 */
public record WorklistItem(WorklistEntry entry, boolean overdue, Long daysLeft) {}
