package vn.planledger.command.evidence;

import java.time.LocalDate;
import vn.planledger.command.plan.PlanId;

/** What may be asked about evidence. */
public sealed interface EvidenceCommand {

    BundleId bundle();

    /**
     * Vouches for the files of a bundle before it is sealed.
     *
     * @param manifest SHA-256 of its {@code manifest.txt}, 64 lower-case hexadecimal digits
     * @param lastNumber number of the newest event that was looked at
     * @param events how many events of the plan, its rounds, the calendar and the organisations it holds
     * @param documents whether it holds the documents, or their hashes only
     */
    record IssueBundle(
            BundleId bundle,
            PlanId plan,
            String manifest,
            long lastNumber,
            int events,
            boolean documents,
            LocalDate happenedOn)
            implements EvidenceCommand {}
}
