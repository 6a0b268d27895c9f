package vn.planledger.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.planledger.command.organisation.OrganisationEvent.OrganisationRecorded;

/** The bodies of the province that act in the procedure, with their days and their successors: one stream. */
final class OrganisationRegister {

    static final String ID = "organisations";

    @AggregateIdentifier
    private String id;

    private final Map<String, Organisation> byName = new HashMap<>();

    /** For Axon, which rebuilds the register from its events. */
    OrganisationRegister() {}

    void record(Organisation organisation, String source, LocalDate happenedOn) {
        apply(new OrganisationRecorded(organisation, source, happenedOn));
    }

    @EventSourcingHandler
    private void on(OrganisationRecorded event) {
        id = ID;
        byName.put(event.organisation().name(), event.organisation());
    }

    Optional<Organisation> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
