package vn.planledger.security;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/** Who is behind the current request; a visitor who has not signed in is a citizen. */
@Component
public final class CurrentActor {

    private static final Actor CITIZEN = new Actor("citizen", "Người dân", "", Role.CITIZEN);

    /** The current person acting for a body he or she belongs to; for his or her own where that is another. */
    public Actor actingFor(String body) {
        return belongsTo(body) ? get().actingFor(body) : get();
    }

    public Actor get() {
        return person().map(Person::actor).orElse(CITIZEN);
    }

    /** Whether the current person may act for a body. */
    public boolean belongsTo(String body) {
        return person().filter(person -> person.belongsTo(body)).isPresent();
    }

    /** The bodies the current person belongs to; empty for every body of the role. */
    public Set<String> bodies() {
        return person().map(Person::bodies).orElse(Set.of());
    }

    private static Optional<Person> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }
}
