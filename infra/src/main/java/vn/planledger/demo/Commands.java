package vn.planledger.demo;

import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Sender;
import vn.planledger.record.Receipt;
import vn.planledger.record.Receipts;

/** Sends the demo's commands under fixed ids, so that loading twice changes nothing. */
@Component
@Profile("embedded")
class Commands {

    private final CommandGateway gateway;
    private final Receipts receipts;

    Commands(CommandGateway gateway, Receipts receipts) {
        this.gateway = gateway;
        this.receipts = receipts;
    }

    void send(Object command, Actor actor, String key) {
        if (find(key).isEmpty()) {
            var sender = new Sender(actor, null, id(key));
            gateway.sendAndWait(command, MetaData.from(sender.toMetadata()));
        }
    }

    Optional<Receipt> find(String key) {
        return receipts.find(id(key));
    }

    private static String id(String key) {
        return "demo:" + key;
    }
}
