package vn.planledger.ical;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sha256;

/**
 * The secret address of a person's calendar, one at a time. Calendar programs cannot sign in, so who knows it reads the
 * calendar; it is shown once, kept as a hash, and ended at any time.
 */
@Component
public class CalendarTokens {

    private static final int TOKEN_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new token; a former one opens nothing from now on. */
    public String make(String person) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into calendar_address (person, token_hash, made_at) values (:person, :hash, :now)
                        on conflict (person) do update
                        set token_hash = excluded.token_hash, made_at = excluded.made_at
                        """)
                .param("person", person)
                .param("hash", Sha256.hex(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    public void revoke(String person) {
        database.sql("delete from calendar_address where person = ?")
                .param(person)
                .update();
    }

    /** When the address that holds was made. */
    public Optional<Instant> madeAt(String person) {
        return database.sql("select made_at from calendar_address where person = ?")
                .param(person)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /**
     * Id of the account whose calendar it opens.
     *
     * @throws Refusal {@code notices.calendar-unknown}, also for one that was ended
     */
    public String person(String token) {
        return Optional.of(token)
                .filter(text -> TOKEN.matcher(text).matches())
                .flatMap(text -> database.sql("select person from calendar_address where token_hash = ?")
                        .param(Sha256.hex(text))
                        .query(String.class)
                        .optional())
                .orElseThrow(() -> Refusal.notFound("notices.calendar-unknown"));
    }
}
