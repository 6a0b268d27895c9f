package vn.planledger.edge;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.record.Receipts;
import vn.planledger.security.CurrentActor;

/** Where every command of a person enters: signed with who sends it, and answered once the views contain its events. */
@Component
public class CommandDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CommandGateway commands;
    private final ActingBody body;
    private final CurrentActor actor;
    private final Receipts receipts;
    private final ViewProgress views;

    CommandDesk(CommandGateway commands, ActingBody body, CurrentActor actor, Receipts receipts, ViewProgress views) {
        this.commands = commands;
        this.body = body;
        this.actor = actor;
        this.receipts = receipts;
        this.views = views;
    }

    /**
     * A command id for the current person: the same key gives the same id, no key a fresh one.
     *
     * @param key what the sender calls the attempt, such as an {@code Idempotency-Key}; may be null
     */
    public String commandId(String key) {
        var attempt = key == null || key.isBlank() ? UUID.randomUUID().toString() : key.strip();
        return actor.get().id() + ":" + attempt;
    }

    /** An identity that belongs to a command: sent again, the command means the same thing. */
    public static String identityOf(String commandId) {
        return UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * Sends a command and waits until the views contain what it changed.
     *
     * @throws vn.planledger.command.shared.Refusal whatever the command side refuses
     */
    public Sent send(Object command, String commandId) {
        return send(command, new Sender(body.actorFor(command), null, commandId));
    }

    /** As {@link #send}, for a body that the sender names; for the sender's own where he or she does not belong to it. */
    public Sent sendFor(String organisation, Object command, String commandId) {
        return send(command, new Sender(actor.actingFor(organisation), null, commandId));
    }

    /** What a command left that was sent before; empty where it was not, or was refused. */
    public Optional<Sent> sentBefore(String commandId) {
        return receipts.find(commandId).map(Sent::of);
    }

    private Sent send(Object command, Sender sender) {
        var commandId = sender.commandId();
        commands.sendAndWait(command, MetaData.from(sender.toMetadata()));
        var sent = sentBefore(commandId);
        sent.ifPresent(receipt -> views.awaitNumber(receipt.lastEvent(), PATIENCE));
        return sent.orElseGet(() -> Sent.nothing(commandId));
    }
}
