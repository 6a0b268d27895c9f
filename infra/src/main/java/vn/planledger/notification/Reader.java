package vn.planledger.notification;

import java.util.Set;
import vn.planledger.command.shared.Role;
import vn.planledger.security.Person;

/**
 * Who reads what concerns him or her.
 *
 * @param person id of the account
 * @param bodies the bodies the person belongs to; empty for every body of the role
 */
public record Reader(String person, Role role, Set<String> bodies) {

    public static Reader of(Person person) {
        return new Reader(person.actor().id(), person.actor().role(), person.bodies());
    }

    public boolean belongsTo(String body) {
        return bodies.isEmpty() || bodies.contains(body);
    }
}
