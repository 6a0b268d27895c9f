package vn.planledger.command.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who sends a command and when: the metadata every command carries and every event of it keeps.
 *
 * @param at the moment of sending by the application's clock; set by the command bus, null before
 * @param commandId the same id sent again changes nothing; null for commands the engine sends inside another
 */
public record Sender(Actor actor, Instant at, String commandId) {

    /** The zone in which legal days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final String ACTOR_ID = "actorId";
    public static final String ACTOR_NAME = "actorName";
    public static final String ORGANISATION = "organisation";
    public static final String ROLE = "role";
    public static final String COMMAND_ID = "commandId";
    public static final String SENT_AT = "sentAt";

    /** The sender of what timers and listeners of the engine do. */
    public static Sender system() {
        return new Sender(Actor.SYSTEM, null, null);
    }

    /** Reads the sender back from a message's metadata. */
    public static Sender from(Map<String, ?> metadata) {
        if (!(metadata.get(ROLE) instanceof String role)) {
            throw Refusal.forbidden("sender.unknown");
        }
        var actor = new Actor(
                (String) metadata.get(ACTOR_ID),
                (String) metadata.get(ACTOR_NAME),
                (String) metadata.get(ORGANISATION),
                Role.valueOf(role));
        var at = metadata.get(SENT_AT) instanceof String text ? Instant.parse(text) : null;
        return new Sender(actor, at, (String) metadata.get(COMMAND_ID));
    }

    public Map<String, String> toMetadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(ACTOR_ID, actor.id());
        metadata.put(ACTOR_NAME, actor.name());
        metadata.put(ORGANISATION, actor.organisation());
        metadata.put(ROLE, actor.role().name());
        if (commandId != null) {
            metadata.put(COMMAND_ID, commandId);
        }
        if (at != null) {
            metadata.put(SENT_AT, at.toString());
        }
        return metadata;
    }

    /** The legal day of sending. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, ZONE);
    }
}
