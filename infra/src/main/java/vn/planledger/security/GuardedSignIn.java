package vn.planledger.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import vn.planledger.flood.FloodGate;

/**
 * Stops guessing: after too many failures from one address, for one account or for all, an attempt from there is not looked at,
 * right or wrong, until some time has passed ({@code planledger.flood.sign-in}). It does so alike for accounts that do not
 * exist. Attempts that are under way at once may each fail once more.
 */
final class GuardedSignIn implements AuthenticationProvider {

    private static final String KIND = "sign-in";
    private static final int LONGEST_NAME = 128;

    private final AuthenticationProvider passwords;
    private final FloodGate gate;

    GuardedSignIn(AuthenticationProvider passwords, FloodGate gate) {
        this.passwords = passwords;
        this.gate = gate;
    }

    /** @throws LockedException after too many failures */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = attempt.getName();
        var account = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (gate.owed(KIND, address, account) > 0) {
            throw new LockedException("too many failures");
        }
        try {
            return passwords.authenticate(attempt);
        } catch (BadCredentialsException wrong) {
            gate.take(KIND, address, account);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return passwords.supports(kind);
    }
}
