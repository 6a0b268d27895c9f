package vn.planledger.command.organisation;

import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** The register of organisations as its events make it. */
final class RecordedOrganisations implements Organisations {

    private final Repository<OrganisationRegister> registers;

    RecordedOrganisations(Repository<OrganisationRegister> registers) {
        this.registers = registers;
    }

    @Override
    public Optional<Organisation> named(String name) {
        try {
            return registers.load(OrganisationRegister.ID).invoke(register -> register.named(name));
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }
}
