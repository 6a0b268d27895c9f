package vn.planledger.query.criticismpage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.planledger.command.criticism.Recommendation;
import vn.planledger.query.shared.Origin;

/** The recommendations of a criticism while they are drafted, and as they are signed. */
final class Drafts {

    private Drafts() {}

    /** With one that is new, or worded anew. */
    static List<FollowedRecommendation> with(List<FollowedRecommendation> drafts, FollowedRecommendation drafted) {
        return Stream.concat(without(drafts, drafted.number()).stream(), Stream.of(drafted))
                .sorted(Comparator.comparingInt(FollowedRecommendation::number))
                .toList();
    }

    static List<FollowedRecommendation> without(List<FollowedRecommendation> drafts, int number) {
        return drafts.stream().filter(each -> each.number() != number).toList();
    }

    /** The text is that of the signed event; of the draft only who wrote it is kept. */
    static FollowedRecommendation signed(Recommendation text, List<FollowedRecommendation> drafts, Origin origin) {
        var draft =
                drafts.stream().filter(each -> each.number() == text.number()).findFirst();
        return new FollowedRecommendation(
                text.number(),
                text.heading(),
                text.text(),
                text.section(),
                text.area(),
                draft.map(FollowedRecommendation::draftedBy).orElse(null),
                draft.map(FollowedRecommendation::draftedOn).orElse(null),
                draft.map(FollowedRecommendation::draftedNumber).orElse(origin.number()),
                List.of());
    }
}
