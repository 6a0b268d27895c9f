package vn.planledger.command.plan;

import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/**
 * Two approved plans of one level conflict (Decree 178/2025 Art. 6): the approver of both decides in writing on the
 * appraiser's opinion; of two approvers the higher one, on the opinion of the lower and of the appraisers.
 */
final class DecidingConflicts {

    static final String ARTICLE = "Nghị định 178/2025/NĐ-CP, Điều 6";

    private DecidingConflicts() {}

    static void decide(Plan plan, Plan other, DecideConflict asked, Sender sender) {
        check(plan, other, asked, sender);
        plan.record(new ConflictDecided(
                plan.id(),
                asked.other(),
                asked.prevails(),
                asked.document(),
                asked.appraiserOpinion(),
                asked.lowerApproverOpinion(),
                asked.happenedOn()));
    }

    static void check(Plan plan, Plan other, DecideConflict asked, Sender sender) {
        if (!plan.conflicts.isOpen(asked.other())) {
            throw Refusal.conflict("conflict.not-open", asked.other().value());
        }
        if (!asked.prevails().equals(asked.plan()) && !asked.prevails().equals(asked.other())) {
            throw Refusal.malformed("conflict.prevails", asked.prevails().value())
                    .at("prevails");
        }
        mustBeGiven(asked.document(), "document");
        mustBeGiven(asked.appraiserOpinion(), "appraiserOpinion");
        mustBeTheDecider(plan, other, sender);
        if (!approver(plan).equals(approver(other))) {
            mustBeGiven(asked.lowerApproverOpinion(), "lowerApproverOpinion");
        }
    }

    private static void mustBeTheDecider(Plan plan, Plan other, Sender sender) {
        var higher = isHigher(other, plan) ? other : plan;
        if (!approver(higher).equals(sender.actor().organisation())) {
            throw Refusal.forbidden(
                    "conflict.other-body", approver(higher), sender.actor().organisation(), ARTICLE);
        }
    }

    /** A reference was decided outside: of its approver's tier nothing is known. */
    private static boolean isHigher(Plan other, Plan plan) {
        var tier = other.responsibility.approverTier();
        return tier != null && tier.compareTo(plan.responsibility.approverTier()) > 0;
    }

    private static String approver(Plan plan) {
        return plan.responsibility.of(Role.APPROVER).orElse("");
    }

    private static void mustBeGiven(String text, String field) {
        if (text == null || text.isBlank()) {
            throw Refusal.malformed("field.required", field).at(field);
        }
    }
}
