package vn.planledger.query.synopsis;

/**
 * Points with like texts and the same answer.
 *
 * @param opinion of the point that was recorded first
 * @param n its number, from 1
 * @param times how many points there are
 */
public record PublishedLine(String opinion, int n, long times) {}
