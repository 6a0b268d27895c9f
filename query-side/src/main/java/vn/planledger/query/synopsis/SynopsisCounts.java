package vn.planledger.query.synopsis;

/** How many points of a round there are, and what became of them. */
public record SynopsisCounts(long points, long unanswered, long accepted, long partly, long notAccepted) {}
