package vn.planledger.command.plan;

import static vn.planledger.command.plan.CompletionRules.when;

import java.util.Optional;
import vn.planledger.command.shared.Refusal;

/**
 * What the numbers of a council meeting must satisfy by arithmetic alone; no quorum was found in the law, so none is
 * asked for.
 */
final class CouncilRules {

    private CouncilRules() {}

    static Optional<Refusal> votesFitTheMembersPresent(Completion c) {
        if (!c.step().step().equals(Steps.HOLD_COUNCIL_MEETING)) {
            return Optional.empty();
        }
        var members = number(c, "members-total");
        var present = number(c, "members-present");
        var votes = number(c, "votes-for") + number(c, "votes-against") + number(c, "abstentions");
        return when(
                        present > members,
                        Refusal.rule("council.more-present-than-members", present, members)
                                .at("members-present"))
                .or(() -> when(
                        votes > present,
                        Refusal.rule("council.more-votes-than-present", votes, present)
                                .at("votes-for")));
    }

    private static long number(Completion c, String field) {
        var text = c.asked().data().getOrDefault(field, "");
        return text.isBlank() ? 0 : Long.parseLong(text);
    }
}
