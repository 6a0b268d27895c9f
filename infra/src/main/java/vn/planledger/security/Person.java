package vn.planledger.security;

import java.util.List;
import java.util.Set;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.planledger.command.shared.Actor;

/** A signed-in account and the actor it stands for. */
public final class Person extends User {

    private final transient Actor actor;
    private final Set<String> bodies;

    /** @param bodies the bodies the person belongs to; empty for every body of the role */
    Person(Actor actor, Set<String> bodies, String encodedPassword) {
        super(actor.id(), encodedPassword, List.of(new SimpleGrantedAuthority("ROLE_" + actor.role())));
        this.actor = actor;
        this.bodies = Set.copyOf(bodies);
    }

    public Actor actor() {
        return actor;
    }

    /** The bodies the person belongs to; empty for every body of the role. */
    public Set<String> bodies() {
        return bodies;
    }

    /** Whether the person may act for a body. */
    public boolean belongsTo(String body) {
        return bodies.isEmpty() || bodies.contains(body);
    }
}
