package vn.planledger.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.planledger.command.shared.Actor;

/** A signed-in account and the actor it stands for. */
public final class Person extends User {

    private final transient Actor actor;

    Person(Actor actor, String encodedPassword) {
        super(actor.id(), encodedPassword, List.of(new SimpleGrantedAuthority("ROLE_" + actor.role())));
        this.actor = actor;
    }

    public Actor actor() {
        return actor;
    }
}
