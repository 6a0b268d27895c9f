package vn.planledger.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;
import vn.planledger.command.shared.Refusal;

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

    @CommandHandler
    void handle(NameHead asked) {
        HeadRules.check(asked);
        found(asked.organisation())
                .execute(entry -> entry.record(new HeadNamed(
                        asked.organisation(),
                        asked.person().strip(),
                        asked.title().strip(),
                        asked.from(),
                        asked.source().strip(),
                        asked.happenedOn())));
    }

    private Aggregate<OrganisationEntry> found(String name) {
        try {
            return entries.load(OrganisationEntry.id(name));
        } catch (AggregateNotFoundException none) {
            throw Refusal.rule("organisation.unknown", name).at("head.organisation");
        }
    }
}
