package vn.planledger.command.organisation;

import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** The bodies as their events make them. */
final class RecordedOrganisations implements Organisations {

    private final Repository<OrganisationEntry> entries;

    RecordedOrganisations(Repository<OrganisationEntry> entries) {
        this.entries = entries;
    }

    @Override
    public Optional<Organisation> named(String name) {
        try {
            return Optional.of(entries.load(OrganisationEntry.id(name)).invoke(OrganisationEntry::organisation));
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }
}
