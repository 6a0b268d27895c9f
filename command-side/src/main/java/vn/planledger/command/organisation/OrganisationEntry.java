package vn.planledger.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;

/** A body of the province that acts in the procedure, with its days and its successors: one stream a body. */
final class OrganisationEntry {

    @AggregateIdentifier
    private String id;

    private Organisation organisation;

    /** For Axon, which rebuilds the entry from its events. */
    OrganisationEntry() {}

    /** The name is no id, so a name-based UUID (RFC 9562 version 3) stands for it. */
    static String id(String name) {
        return "organisation-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    void record(Organisation asRead, String source, LocalDate happenedOn) {
        apply(new OrganisationRecorded(asRead, source, happenedOn));
    }

    void record(HeadNamed named) {
        apply(named);
    }

    @EventSourcingHandler
    private void on(OrganisationRecorded event) {
        id = id(event.organisation().name());
        organisation = event.organisation();
    }

    Organisation organisation() {
        return organisation;
    }
}
