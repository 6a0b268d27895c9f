package vn.planledger.record;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One AES-256 key for each subject of personal data, beside the record and not in it. */
public final class PersonalKeys {

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    public PersonalKeys(JdbcClient database) {
        this.database = database;
    }

    /** The key of a subject, made where there is none. */
    byte[] of(String subject) {
        return find(subject).orElseGet(() -> made(subject));
    }

    Optional<byte[]> find(String subject) {
        return database.sql("select key from personal_key where subject = ?")
                .param(subject)
                .query(byte[].class)
                .optional();
    }

    private byte[] made(String subject) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        database.sql("insert into personal_key (subject, key) values (?, ?)")
                .params(subject, key)
                .update();
        return key;
    }
}
