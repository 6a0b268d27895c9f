package vn.planledger.personal;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One AES-256 key for each subject of personal data, beside the record and not in it, wrapped by a key that the database does
 * not hold.
 */
public final class PersonalKeys {

    private static final int BYTES = 32;

    /** @param wrappedBy null for a key from before there was a wrapping key */
    private record Kept(String subject, byte[] key, String wrappedBy) {}

    private final JdbcClient database;
    private final WrappingKeys wrapping;
    private final SecureRandom random = new SecureRandom();

    public PersonalKeys(JdbcClient database, WrappingKeys wrapping) {
        this.database = database;
        this.wrapping = wrapping;
    }

    /** The key of a subject, made where there is none. */
    byte[] of(String subject) {
        return find(subject).orElseGet(() -> made(subject));
    }

    Optional<byte[]> find(String subject) {
        return database.sql("select subject, key, wrapped_by from personal_key where subject = ?")
                .param(subject)
                .query(Kept.class)
                .optional()
                .map(this::open);
    }

    /** What the key had closed stays closed for ever. */
    void destroy(String subject) {
        database.sql("delete from personal_key where subject = ?")
                .param(subject)
                .update();
    }

    /** At every start: a table of keys that came back from a back-up forgets again, and keys are under the newest wrapping key. */
    public void tidy() {
        forgetAgain();
        wrapAgain();
    }

    /** Whoever is erased in the record has no key. */
    void forgetAgain() {
        database.sql("""
                        delete from personal_key where subject in (
                            select payload::jsonb ->> 'opinion' from event where type = 'personaldata.person-erased')
                        """).update();
    }

    /** Wraps what is not wrapped by the newest wrapping key, so that older ones can be destroyed; a key that is gone stays gone. */
    void wrapAgain() {
        database.sql("select subject, key, wrapped_by from personal_key where wrapped_by is distinct from ?")
                .param(wrapping.newest())
                .query(Kept.class)
                .list()
                .forEach(kept -> database.sql("update personal_key set key = ?, wrapped_by = ? where subject = ?")
                        .params(wrapping.wrap(open(kept)), wrapping.newest(), kept.subject())
                        .update());
    }

    private byte[] open(Kept kept) {
        return kept.wrappedBy() == null ? kept.key() : wrapping.unwrap(kept.wrappedBy(), kept.key());
    }

    private byte[] made(String subject) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        database.sql("insert into personal_key (subject, key, wrapped_by) values (?, ?, ?)")
                .params(subject, wrapping.wrap(key), wrapping.newest())
                .update();
        return key;
    }
}
