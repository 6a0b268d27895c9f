package vn.planledger.access;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.accesslog.AccessKind;
import vn.planledger.security.Person;

/**
 * Writes down who signed in and who failed to. It is told before anybody is let in, so a sign-in that cannot be written down
 * does not happen.
 */
@Component
final class EverySignIn {

    private final AccessLog log;
    private final UserDetailsService people;
    private final FloodGate gate;
    private final Visits visits;

    EverySignIn(AccessLog log, UserDetailsService people, FloodGate gate, Visits visits) {
        this.log = log;
        this.people = people;
        this.gate = gate;
        this.visits = visits;
    }

    /** A form is a sign-in each time; a client of the API proves itself with each request, so its visit is one. */
    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        var who = event.getAuthentication();
        if (visits.begins(who.getName(), address(who))) {
            log.write(Access.of(AccessKind.SIGN_IN)
                    .with("account", who.getName())
                    .with("role", role(who))
                    .with("address", address(who)));
        }
    }

    /** A name that nobody bears is not kept: people type passwords and other people's names there. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        var who = event.getAuthentication();
        var locked = event instanceof AuthenticationFailureLockedEvent;
        if (gate.take("refusal", address(who), "") == 0) {
            log.write(Access.of(locked ? AccessKind.SIGN_IN_LOCKED : AccessKind.SIGN_IN_FAILED)
                    .with("account", known(who.getName()).orElse(null))
                    .with("address", address(who)));
        }
    }

    private Optional<String> known(String name) {
        try {
            return Optional.of(people.loadUserByUsername(name).getUsername());
        } catch (UsernameNotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static Object role(Authentication who) {
        return who.getPrincipal() instanceof Person person ? person.actor().role() : null;
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
