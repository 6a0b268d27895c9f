package vn.planledger.command.number;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.number.NumberCommand.UseNumber;

final class NumberHandlers {

    private final Repository<NumberRegister> registers;

    NumberHandlers(Repository<NumberRegister> registers) {
        this.registers = registers;
    }

    /** Answers with the symbol in full. */
    @CommandHandler
    String handle(UseNumber asked) throws Exception {
        var id = NumberRegister.id(asked.organisation(), asked.happenedOn().getYear());
        return registers
                .loadOrCreate(id, NumberRegister::new)
                .invoke(register ->
                        register.use(asked.plan(), asked.organisation(), asked.symbol(), asked.happenedOn()));
    }
}
