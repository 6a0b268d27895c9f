package vn.planledger.command.evidence;

import java.time.LocalDate;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to evidence. Secret like the inspections it serves. */
public sealed interface EvidenceEvent extends RecordedEvent {

    BundleId bundle();

    /**
     * A bundle was made; this event, under a cosigned checkpoint, proves every byte of it.
     *
     * @param manifest SHA-256 of its {@code manifest.txt}, lower-case hexadecimal
     */
    record BundleIssued(
            BundleId bundle,
            PlanId plan,
            String manifest,
            long lastNumber,
            int events,
            boolean documents,
            LocalDate happenedOn)
            implements EvidenceEvent {}
}
