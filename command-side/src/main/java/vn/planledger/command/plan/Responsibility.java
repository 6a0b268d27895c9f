package vn.planledger.command.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.planledger.command.shared.Role;

/** Which body answers for what: as the law said at the start, and as it passed on since. */
final class Responsibility {

    private final Map<Role, String> competent = new HashMap<>();
    private final Map<String, String> passedOn = new HashMap<>();
    private Bodies.Tier approverTier;

    void competent(Bodies bodies) {
        competent.putAll(bodies.organisations());
        approverTier = bodies.approverTier();
    }

    void passedOn(String from, String to) {
        passedOn.replaceAll((any, body) -> body.equals(from) ? to : body);
        passedOn.put(from, to);
        passedOn.remove(to);
    }

    /** The body that stands for this one now. */
    String now(String body) {
        return passedOn.getOrDefault(body, body);
    }

    Optional<String> of(Role role) {
        return Optional.ofNullable(competent.get(role)).map(this::now);
    }

    Bodies.Tier approverTier() {
        return approverTier;
    }
}
