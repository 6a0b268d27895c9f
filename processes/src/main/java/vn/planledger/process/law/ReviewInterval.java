package vn.planledger.process.law;

/**
 * A row of {@code review-interval}.
 *
 * @param months between approval, or the last review, and the next
 */
public record ReviewInterval(int months, String article, boolean verified) {}
