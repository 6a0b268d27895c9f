package vn.planledger.ledger.witness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.NoteKey;
import vn.planledger.query.ledger.tree.MerkleHash;

/** The ledger's tables, as the migrations make them, and what a sealer would write there. */
public final class SealedLog implements AutoCloseable {

    static final String NAME = "record";

    private static final String ORIGIN = "planledger.example/test";
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final List<String> NEEDED = List.of(
            "V1__event_record.sql",
            "V3__used_number.sql",
            "V4__consultation.sql",
            "V6__ledger.sql",
            "V11__cosignature.sql");

    public final NoteKey key = key();
    private final EmbeddedPostgres server;

    private SealedLog(EmbeddedPostgres server) {
        this.server = server;
    }

    public static SealedLog start() throws IOException {
        var log = new SealedLog(
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start());
        var database = JdbcClient.create(log.as("postgres"));
        database.sql("create role planledger_app login; create role planledger_inspector login;"
                        + " create schema planledger")
                .update();
        for (var migration : NEEDED) {
            database.sql(Files.readString(MIGRATIONS.resolve(migration))).update();
        }
        return log;
    }

    public DataSource as(String role) {
        var database = (PGSimpleDataSource) server.getDatabase(role, "postgres");
        database.setCurrentSchema("planledger");
        return database;
    }

    Ledger ledger() {
        return new Ledger(as("planledger_app"), NAME);
    }

    /** Leaves of another flavour are another history. */
    void seal(int size, String flavour) {
        var database = JdbcClient.create(as("planledger_app"));
        var leaves = leaves(database);
        for (int position = leaves.size(); position < size; position++) {
            database.sql("insert into ledger_hash values (?, 0, ?, ?)")
                    .params(NAME, position, MerkleHash.leaf((flavour + position).getBytes()))
                    .update();
        }
        var checkpoint = new Checkpoint(ORIGIN, size, root(leaves(database).subList(0, size)));
        database.sql("insert into ledger_checkpoint values (?, ?, ?, ?, now())")
                .params(
                        NAME,
                        size,
                        checkpoint.root(),
                        key.sign(checkpoint.text()).toString())
                .update();
    }

    /** Everything that earlier tests left. */
    void empty() {
        cut(0);
    }

    /** As whoever owns the machine could: everything after a leaf is gone. */
    void cut(int size) {
        byForce("delete from ledger_cosignature where size > " + size + "; delete from ledger_checkpoint where size > "
                + size + "; delete from ledger_hash where position >= " + size);
    }

    /** As whoever owns the machine could: no trigger is asked. */
    public void byForce(String sql) {
        JdbcClient.create(as("postgres"))
                .sql("set session_replication_role = replica; " + sql)
                .update();
    }

    private static List<byte[]> leaves(JdbcClient database) {
        return database.sql("select hash from ledger_hash where level = 0 order by position")
                .query(byte[].class)
                .list();
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var left = Integer.highestOneBit(leaves.size() - 1);
        return MerkleHash.node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    private static NoteKey key() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteKey(ORIGIN, pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
