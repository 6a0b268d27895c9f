package vn.planledger.query.criticismpage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.criticism.Recommendation;

/**
 * A recommendation and what was said to it, oldest first.
 *
 * @param number from 1, kept when others are dropped
 * @param section the part of the documents it is about; null for the whole plan
 * @param area WKT, WGS 84, longitude first; null for the whole plan
 * @param draftedBy who worded it; null for readers outside the committee
 * @param draftedOn legal date of its last wording; null for readers outside the committee
 * @param draftedNumber of the event that worded it
 */
public record FollowedRecommendation(
        int number,
        Heading heading,
        String text,
        String section,
        String area,
        String draftedBy,
        LocalDate draftedOn,
        long draftedNumber,
        List<Exchange> exchanges) {

    /** Whether the planner owes it a reply: the first, or the second after one that did not satisfy. */
    public boolean owed() {
        return exchanges.isEmpty() || exchanges.size() < Recommendation.REPLIES_OWED && last().dissatisfied();
    }

    /** Whether its last reply waits for what the Front thinks of it. */
    public boolean judgeable() {
        return !exchanges.isEmpty() && last().judgement() == null;
    }

    /** The last reply with its judgement; there must be one. */
    public Exchange last() {
        return exchanges.get(exchanges.size() - 1);
    }

    FollowedRecommendation replied(Reply reply) {
        return with(Stream.concat(exchanges.stream(), Stream.of(new Exchange(reply, null)))
                .toList());
    }

    FollowedRecommendation judged(Judgement judgement) {
        var earlier = exchanges.subList(0, exchanges.size() - 1).stream();
        return with(Stream.concat(earlier, Stream.of(new Exchange(last().reply(), judgement)))
                .toList());
    }

    /** As it was signed, whoever drafted it. */
    FollowedRecommendation signed() {
        return new FollowedRecommendation(number, heading, text, section, area, null, null, draftedNumber, exchanges);
    }

    private FollowedRecommendation with(List<Exchange> said) {
        return new FollowedRecommendation(
                number, heading, text, section, area, draftedBy, draftedOn, draftedNumber, said);
    }
}
