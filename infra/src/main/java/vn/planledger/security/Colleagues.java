package vn.planledger.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.shared.Refusal;

/** The people a step can be given to. */
@Component
public final class Colleagues {

    private final UserDetailsService people;
    private final CurrentActor actor;

    Colleagues(UserDetailsService people, CurrentActor actor) {
        this.people = people;
        this.actor = actor;
    }

    /**
     * The person of an account, for the body of the one who asks if he or she belongs to it.
     *
     * @throws Refusal {@code person.unknown}
     */
    public Assignee of(String account, String body) {
        try {
            var person = (Person) people.loadUserByUsername(account);
            var own = person.belongsTo(body)
                    && person.actor().role() == actor.get().role();
            return new Assignee(
                    account, person.actor().name(), own ? body : person.actor().organisation());
        } catch (UsernameNotFoundException unknown) {
            throw Refusal.rule("person.unknown", account).at("person");
        }
    }
}
