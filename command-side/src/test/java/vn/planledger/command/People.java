package vn.planledger.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** Who acts in the tests, and on which day: the morning of 15 March 2016 in Thanh Hóa. */
public final class People {

    public static final LocalDate TODAY = LocalDate.of(2016, 3, 15);
    public static final Instant NOW = Instant.parse("2016-03-15T02:30:00Z");
    public static final Actor LAN = new Actor("lan", "Nguyễn Thị Lan", body(Role.PLANNER), Role.PLANNER);

    private People() {}

    /** Somebody who holds this role and no other. */
    public static Actor holding(Role role) {
        var id = role.name().toLowerCase(Locale.ROOT);
        return new Actor("the-" + id, "Người " + id, body(role), role);
    }

    /** The same person with another role, as after a transfer. */
    public static Actor lanAs(Role role) {
        return new Actor(LAN.id(), LAN.name(), body(role), role);
    }

    /** The body that owes what this role does. */
    public static String body(Role role) {
        return "Cơ quan " + role.name().toLowerCase(Locale.ROOT);
    }

    public static Sender sender(Actor actor) {
        return new Sender(actor, NOW, null);
    }

    /** The metadata of a command this person sends today. */
    public static Map<String, String> by(Actor actor) {
        return sender(actor).toMetadata();
    }

    public static Map<String, String> by(Role role) {
        return by(holding(role));
    }

    /** The same on another day, at nine in the morning. */
    public static Map<String, String> on(LocalDate day, Role role) {
        return new Sender(holding(role), day.atTime(9, 0).atZone(Sender.ZONE).toInstant(), null).toMetadata();
    }

    /** An event that this person caused. */
    public static EventMessage<Object> caused(Actor actor, Object event) {
        return new GenericEventMessage<>(event, by(actor));
    }

    /** Lets events keep who caused them, as the command bus of the application does. */
    public static CorrelationDataInterceptor<org.axonframework.commandhandling.CommandMessage<?>> remembered() {
        return new CorrelationDataInterceptor<>(new SimpleCorrelationDataProvider(
                Sender.ACTOR_ID,
                Sender.ACTOR_NAME,
                Sender.ORGANISATION,
                Sender.ROLE,
                Sender.COMMAND_ID,
                Sender.SENT_AT));
    }
}
