package vn.planledger.command.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/**
 * Separation of duties by person, over the plan's whole history: nobody appraises, agrees or approves what he or she
 * prepared, and nobody approves what he or she appraised.
 */
final class Duties {

    private static final Map<Role, Set<Role>> NEVER_WITH = Map.of(
            Role.PLANNER, EnumSet.of(Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER),
            Role.APPRAISER, EnumSet.of(Role.PLANNER, Role.APPROVER),
            Role.COUNCIL, EnumSet.of(Role.PLANNER, Role.APPROVER),
            Role.CONSENT, EnumSet.of(Role.PLANNER),
            Role.APPROVER, EnumSet.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL));

    private final Map<String, Set<Role>> done = new HashMap<>();

    void done(String person, Role role) {
        done.computeIfAbsent(person, any -> EnumSet.noneOf(Role.class)).add(role);
    }

    Optional<Refusal> refusalOf(Actor actor, Role duty) {
        var forbidden = NEVER_WITH.getOrDefault(duty, Set.of());
        return done.getOrDefault(actor.id(), Set.of()).stream()
                .filter(forbidden::contains)
                .findFirst()
                .map(earlier -> Refusal.rule("duties.not-separate", actor.name(), earlier, duty));
    }
}
