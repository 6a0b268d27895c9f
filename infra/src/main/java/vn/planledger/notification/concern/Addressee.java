package vn.planledger.notification.concern;

import java.util.Objects;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.Reader;

/**
 * Whom something concerns.
 *
 * @param person id of the one account it concerns, or null
 * @param role everybody of this role, or null where it concerns one person
 * @param body of this body only, or null for every body of the role
 */
public record Addressee(String person, Role role, String body) {

    static Addressee person(String id) {
        return new Addressee(Objects.requireNonNull(id, "person"), null, null);
    }

    static Addressee body(Role role, String name) {
        return new Addressee(null, role, name);
    }

    static Addressee all(Role role) {
        return new Addressee(null, role, null);
    }

    public boolean is(Reader reader) {
        return person == null
                ? role == reader.role() && (body == null || reader.belongsTo(body))
                : person.equals(reader.person());
    }
}
