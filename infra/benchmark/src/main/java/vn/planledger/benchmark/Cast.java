package vn.planledger.benchmark;

import java.util.UUID;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** Who sends the commands: for each role one person, since duties stay separate. */
final class Cast {

    private Cast() {}

    /** The system, or somebody without a step. */
    static MetaData sender(Role role) {
        return sender(role, "Cơ quan đo lường");
    }

    /** Every command under an id of its own, as every command of a person has one; for the body that owes the step. */
    static MetaData sender(Role role, String body) {
        var actor = role == Role.SYSTEM ? Actor.SYSTEM : new Actor("bench-" + role, "Người đo " + role, body, role);
        return MetaData.from(new Sender(actor, null, "bench:" + UUID.randomUUID()).toMetadata());
    }
}
