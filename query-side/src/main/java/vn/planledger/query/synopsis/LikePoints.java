package vn.planledger.query.synopsis;

/**
 * Points whose texts are the same but for case, accents, spaces and punctuation.
 *
 * @param likeness what finds them
 * @param text of one of them
 * @param points how many there are
 * @param unanswered how many wait for an answer
 */
public record LikePoints(String likeness, String text, long points, long unanswered) {}
