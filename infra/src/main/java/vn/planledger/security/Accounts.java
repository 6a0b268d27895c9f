package vn.planledger.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts as they are now: what hangs on one that is closed ends with it. */
@Component
public final class Accounts {

    private final UserDetailsService people;

    Accounts(UserDetailsService people) {
        this.people = people;
    }

    /** The person of an account that may sign in. */
    public Optional<Person> find(String account) {
        try {
            return Optional.of((Person) people.loadUserByUsername(account))
                    .filter(person -> person.isEnabled() && person.isAccountNonLocked());
        } catch (UsernameNotFoundException gone) {
            return Optional.empty();
        }
    }
}
