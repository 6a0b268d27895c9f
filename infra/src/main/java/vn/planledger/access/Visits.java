package vn.planledger.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Visits of API clients, which have no session: one per account and address within {@link #LENGTH}, on each node. */
@Component
class Visits {

    /** As long as a session without anything happening. */
    static final Duration LENGTH = Duration.ofMinutes(60);

    private static final int AT_MOST = 10_000;

    private final Clock clock;
    private final Map<String, Instant> begun = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > AT_MOST;
        }
    };

    Visits(Clock clock) {
        this.clock = clock;
    }

    /** Whether this sign-in begins a visit; always, if it came by a form. */
    boolean begins(String account, String address) {
        if (!proven()) {
            return true;
        }
        var now = clock.instant();
        synchronized (begun) {
            var key = account + " " + address;
            var before = begun.get(key);
            var begins = before == null || !now.isBefore(before.plus(LENGTH));
            if (begins) {
                begun.remove(key);
                begun.put(key, now);
            }
            return begins;
        }
    }

    /** Whether the current request carries its own proof. */
    private static boolean proven() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && basic(attributes.getRequest());
    }

    private static boolean basic(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }
}
