package vn.planledger.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;

final class OrganisationHandlers {

    private final Repository<OrganisationRegister> registers;

    OrganisationHandlers(Repository<OrganisationRegister> registers) {
        this.registers = registers;
    }

    @CommandHandler
    void handle(RecordOrganisation asked) throws Exception {
        OrganisationRules.check(asked);
        registers
                .loadOrCreate(OrganisationRegister.ID, OrganisationRegister::new)
                .execute(register -> register.record(asked.organisation(), asked.source(), asked.happenedOn()));
    }
}
