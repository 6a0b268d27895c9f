package vn.planledger.command.criticism;

import java.time.LocalDate;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What holds for every act of the Front and of those who answer it. */
final class FrontRules {

    private FrontRules() {}

    /** A committee writes its own criticisms and no other's. */
    static void mustBeOf(Criticism criticism, Sender sender) {
        var front = criticism.requested().front();
        var own = sender.actor().organisation();
        if (!front.equals(own)) {
            throw Refusal.forbidden("plan.other-body", front, own);
        }
    }

    static void mustBeDraft(Criticism criticism) {
        if (criticism.isReleased()) {
            throw Refusal.conflict(
                    "criticism.released-already", criticism.requested().criticism());
        }
    }

    static void mustBeReleased(Criticism criticism) {
        if (!criticism.isReleased()) {
            throw Refusal.conflict(
                    "criticism.not-released", criticism.requested().criticism());
        }
    }

    static void mustBeSubmitted(Criticism criticism) {
        if (!criticism.isSubmitted()) {
            throw Refusal.conflict(
                    "criticism.not-submitted", criticism.requested().criticism());
        }
    }

    /** Not before what it builds on, and not in the future. */
    static void mustBeNow(Criticism criticism, LocalDate happenedOn, Sender sender) {
        if (happenedOn.isAfter(sender.today())) {
            throw Refusal.rule("date.in-the-future", happenedOn, sender.today()).at("happenedOn");
        }
        var latest = criticism.latest();
        if (happenedOn.isBefore(latest)) {
            throw Refusal.rule("date.before-last-act", happenedOn, latest).at("happenedOn");
        }
    }
}
