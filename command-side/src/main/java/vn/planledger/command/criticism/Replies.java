package vn.planledger.command.criticism;

import java.util.HashMap;
import java.util.Map;
import vn.planledger.command.shared.Refusal;

/**
 * The exchange about the recommendations. Each is owed a reply; a reply that does not satisfy the Front is owed one more.
 * After that the Front may say so again, for the approver to read, but the plan no longer waits: the law asks for a written
 * explanation (Law 75/2015 Art. 36(3)), not for agreement.
 */
final class Replies {

    private static final class Exchange {
        private int replies;
        private boolean judged;
        private boolean unsatisfied;
    }

    private final Map<Integer, Exchange> exchanges = new HashMap<>();

    void owed(int recommendation) {
        exchanges.put(recommendation, new Exchange());
    }

    long unanswered() {
        return exchanges.values().stream().filter(Replies::isOwed).count();
    }

    private static boolean isOwed(Exchange exchange) {
        return exchange.replies == 0 || exchange.unsatisfied && exchange.replies < Recommendation.REPLIES_OWED;
    }

    /** @throws Refusal {@code criticism.recommendation-unknown}, {@code criticism.replied-already} */
    void mustBeOwed(int recommendation) {
        if (!isOwed(known(recommendation))) {
            throw Refusal.conflict("criticism.replied-already", recommendation);
        }
    }

    /** @throws Refusal {@code criticism.recommendation-unknown}, {@code criticism.nothing-to-judge} */
    void mustBeJudgeable(int recommendation) {
        var exchange = known(recommendation);
        if (exchange.replies == 0 || exchange.judged) {
            throw Refusal.conflict("criticism.nothing-to-judge", recommendation);
        }
    }

    void replied(int recommendation) {
        var exchange = known(recommendation);
        exchange.replies++;
        exchange.judged = false;
        exchange.unsatisfied = false;
    }

    void judged(int recommendation, boolean satisfied) {
        var exchange = known(recommendation);
        exchange.judged = true;
        exchange.unsatisfied = !satisfied;
    }

    private Exchange known(int recommendation) {
        var exchange = exchanges.get(recommendation);
        if (exchange == null) {
            throw Refusal.notFound("criticism.recommendation-unknown", recommendation);
        }
        return exchange;
    }
}
