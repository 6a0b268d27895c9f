package vn.planledger.command.organisation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.shared.Refusal;

final class OrganisationHandlers {

    private final Repository<OrganisationRegister> registers;

    OrganisationHandlers(Repository<OrganisationRegister> registers) {
        this.registers = registers;
    }

    @CommandHandler
    void handle(RecordOrganisation asked) throws Exception {
        var name = asked.organisation().name();
        if (name == null || name.isBlank()) {
            throw Refusal.malformed("organisation.name").at("name");
        }
        registers
                .loadOrCreate(OrganisationRegister.ID, OrganisationRegister::new)
                .execute(register -> register.record(asked.organisation(), asked.source(), asked.happenedOn()));
    }
}
