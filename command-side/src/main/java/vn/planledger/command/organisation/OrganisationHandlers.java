package vn.planledger.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;

final class OrganisationHandlers {

    private final Repository<OrganisationEntry> entries;

    OrganisationHandlers(Repository<OrganisationEntry> entries) {
        this.entries = entries;
    }

    @CommandHandler
    void handle(RecordOrganisation asked) throws Exception {
        OrganisationRules.check(asked);
        entries.loadOrCreate(OrganisationEntry.id(asked.organisation().name()), OrganisationEntry::new)
                .execute(entry -> entry.record(asked.organisation(), asked.source(), asked.happenedOn()));
    }
}
