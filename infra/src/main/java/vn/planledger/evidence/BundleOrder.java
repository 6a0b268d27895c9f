package vn.planledger.evidence;

import java.time.LocalDate;
import vn.planledger.command.evidence.BundleId;
import vn.planledger.command.evidence.EvidenceCommand.IssueBundle;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Sender;

/**
 * A bundle that somebody asked for.
 *
 * @param documents whether it shall hold the documents, or their hashes only
 * @param asker the one person who may see and take it
 */
record BundleOrder(BundleId id, PlanId plan, boolean documents, Actor asker, LocalDate askedOn) {

    IssueBundle issue(String manifest, long lastNumber, int events) {
        return new IssueBundle(id, plan, manifest, lastNumber, events, documents, askedOn);
    }

    Sender sender() {
        return new Sender(asker, null, asker.id() + ":" + id.stream());
    }
}
