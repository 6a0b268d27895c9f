package vn.planledger.query.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import vn.planledger.command.shared.Role;

/**
 * Whose worklist it is.
 *
 * @param person id of the account: a step given to another person is not this one's to do
 * @param bodies the bodies the person belongs to; empty for every body of the role
 */
public record WorklistOwner(String person, Role role, Set<String> bodies) {

    /** The open steps that wait for this person. */
    Bson steps() {
        var conditions = new ArrayList<Bson>(
                List.of(eq("role", role.name()), or(eq("assignee", null), eq("assignee.id", person))));
        if (!bodies.isEmpty()) {
            conditions.add(in("organisation", bodies));
        }
        return and(conditions);
    }
}
