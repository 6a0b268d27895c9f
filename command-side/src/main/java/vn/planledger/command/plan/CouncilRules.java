package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.util.Optional;
import vn.planledger.command.shared.Refusal;

/** What the numbers of a council meeting must satisfy: the quorum it was convened with, and arithmetic. */
final class CouncilRules {

    private CouncilRules() {}

    /** The quorum is the one the council was convened with: no number was found in the law. */
    static Optional<Refusal> theMeetingHadItsQuorum(Completion c) {
        if (!c.step().step().equals(Steps.HOLD_COUNCIL_MEETING)) {
            return Optional.empty();
        }
        var quorum = c.plan()
                .done
                .last(Steps.CONVENE_COUNCIL, c.step().phase())
                .map(done -> done.data().getOrDefault("quorum", "0"))
                .filter(text -> !text.isBlank())
                .map(Long::parseLong)
                .orElse(0L);
        var present = number(c, "members-present");
        return when(
                present < quorum,
                Refusal.rule("council.no-quorum", present, quorum).at("members-present"));
    }

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
