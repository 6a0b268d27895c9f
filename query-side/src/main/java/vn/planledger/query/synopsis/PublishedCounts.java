package vn.planledger.query.synopsis;

/** How many opinions and points were made public, and what became of the points. */
public record PublishedCounts(long opinions, long points, long accepted, long partly, long notAccepted) {}
