package vn.planledger.command.organisation;

import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/** What rules of other packages may ask about organisations. */
public final class Organisations {

    private final Repository<OrganisationRegister> registers;

    Organisations(Repository<OrganisationRegister> registers) {
        this.registers = registers;
    }

    /** The body of that name, if the register knows it. */
    public Optional<Organisation> named(String name) {
        try {
            return registers.load(OrganisationRegister.ID).invoke(register -> register.named(name));
        } catch (AggregateNotFoundException none) {
            return Optional.empty();
        }
    }
}
