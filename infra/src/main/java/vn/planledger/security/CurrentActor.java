package vn.planledger.security;

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
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof Person person
                        && person.belongsTo(body)
                ? person.actor().actingFor(body)
                : get();
    }

    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? person.actor()
                : CITIZEN;
    }
}
