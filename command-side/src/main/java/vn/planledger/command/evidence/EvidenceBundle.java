package vn.planledger.command.evidence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.evidence.EvidenceCommand.IssueBundle;
import vn.planledger.command.evidence.EvidenceEvent.BundleIssued;
import vn.planledger.command.shared.Refusal;

/** A bundle of evidence: issued once, with files that cannot be exchanged afterwards. */
final class EvidenceBundle {

    private static final String SHA_256 = "[0-9a-f]{64}";

    @AggregateIdentifier
    private String stream;

    /** For Axon, which rebuilds a bundle from its event. */
    EvidenceBundle() {}

    void issue(IssueBundle asked) {
        if (stream != null) {
            throw Refusal.conflict("evidence.issued-before", asked.bundle().value());
        }
        if (asked.manifest() == null || !asked.manifest().matches(SHA_256)) {
            throw Refusal.malformed("evidence.manifest");
        }
        apply(new BundleIssued(
                asked.bundle(),
                asked.plan(),
                asked.manifest(),
                asked.lastNumber(),
                asked.events(),
                asked.documents(),
                asked.happenedOn()));
    }

    @EventSourcingHandler
    private void on(BundleIssued event) {
        stream = event.bundle().stream();
    }
}
