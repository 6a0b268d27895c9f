package vn.planledger.command.plan;

import java.time.LocalDate;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What every act outside the steps must satisfy: a ground, a day, a competent sender, a plan that can still be acted on. */
final class ChangeRules {

    private static final int TEXT = 2_000;

    private ChangeRules() {}

    /** The sender acts for the body that is competent in the sender's role. */
    static void mustBeCompetent(Plan plan, Sender sender) {
        var role = sender.actor().role();
        var competent = plan.responsibility.of(role).orElse(null);
        if (!sender.actor().organisation().equals(competent)) {
            throw Refusal.forbidden(
                    "plan.other-body", String.valueOf(competent), sender.actor().organisation());
        }
        plan.duties.refusalOf(sender.actor(), role).ifPresent(refusal -> {
            throw refusal;
        });
    }

    static void mustBeGrounded(String ground) {
        if (ground == null
                || ground.isBlank()
                || ground.length() > TEXT
                || ground.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
            throw Refusal.malformed("ground.missing", TEXT).at("ground");
        }
    }

    /** Not before what the plan has reached, and not in the future. */
    static void mustBeNow(Plan plan, LocalDate happenedOn, Sender sender) {
        if (happenedOn.isAfter(sender.today())) {
            throw Refusal.rule("date.in-the-future", happenedOn, sender.today()).at("happenedOn");
        }
        if (happenedOn.isBefore(plan.legalDay.latest())) {
            throw Refusal.rule("date.before-last-act", happenedOn, plan.legalDay.latest())
                    .at("happenedOn");
        }
    }

    static void mustRun(Plan plan) {
        if (plan.hasEnded()) {
            throw Refusal.conflict("plan.ended", plan.id().value());
        }
        plan.suspensions.current().ifPresent(pause -> {
            throw OwnerRules.suspended(pause.suspendedOn());
        });
    }
}
