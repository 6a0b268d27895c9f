package vn.planledger.process.engine;

import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.command.shared.Sender;

/** Sends what the process says, as the system actor, inside the transaction the engine runs in. */
public final class EngineCommands {

    private final Supplier<CommandGateway> gateway;

    public EngineCommands(Supplier<CommandGateway> gateway) {
        this.gateway = gateway;
    }

    public void send(PlanScoped command) {
        gateway.get()
                .sendAndWait(new GenericCommandMessage<>(command)
                        .withMetaData(Sender.system().toMetadata()));
    }
}
