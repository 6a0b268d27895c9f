package vn.planledger.query.ledger;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.entry.EventSource;
import vn.planledger.query.ledger.note.NoteKey;
import vn.planledger.query.ledger.note.SignedNote;

/** A record and its sealer; each test begins with an empty one. */
public abstract class RecordedLog {

    protected static LedgerDatabase database;
    protected static NoteKey key;

    protected final KeptAside keepsake = new KeptAside();
    protected JdbcClient superuser;
    protected JdbcClient application;
    protected Sealer sealer;
    protected Ledger ledger;

    @BeforeAll
    static void open() throws IOException, GeneralSecurityException {
        database = LedgerDatabase.start();
        key = key("planledger.example/test");
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() {
        superuser = JdbcClient.create(database.as("postgres"));
        application = JdbcClient.create(database.as("planledger_app"));
        byForce(
                "delete from event; delete from ledger_hash; delete from ledger_checkpoint; update event_number set last = 0");
        sealer = sealer();
        ledger = new Ledger(database.as("planledger_inspector"), EventSource.LOG);
    }

    protected Sealer sealer() {
        return new Sealer(database.as("planledger_app"), new EventSource(), key, keepsake, Clock.systemUTC());
    }

    protected static NoteKey key(String name) throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        return new NoteKey(name, pair.getPrivate(), pair.getPublic());
    }

    /** As one who owns the machine would: no trigger is asked. */
    protected void byForce(String sql) {
        superuser.sql("set session_replication_role = replica; " + sql).update();
    }

    protected void record(int events) {
        application.sql("""
                insert into event (stream, sequence, stream_type, event_id, type, revision, payload, metadata, recorded_at)
                select 'Quy hoạch', coalesce((select max(sequence) + 1 from event), 0) + n, 'Plan', gen_random_uuid()::text,
                    'plan.step-completed', case when n %% 2 = 0 then '2' end, '{"n":' || n || ',"tên":"Đông Hải"}', '{}',
                    timestamptz '2026-03-01 00:00:00.123456Z' + n * interval '1 second'
                from generate_series(0, %d - 1) n
                """.formatted(events)).update();
    }

    /** In memory, as long as the test runs. */
    protected static final class KeptAside implements Keepsake {

        private final AtomicReference<SignedNote> newest = new AtomicReference<>();

        @Override
        public Optional<SignedNote> read() {
            return Optional.ofNullable(newest.get());
        }

        @Override
        public void keep(SignedNote note) {
            newest.set(note);
        }

        public void lose() {
            newest.set(null);
        }
    }
}
