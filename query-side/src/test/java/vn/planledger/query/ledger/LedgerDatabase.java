package vn.planledger.query.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record and the ledger as the migrations make them, in a database whose superuser the tests may be. */
public final class LedgerDatabase implements AutoCloseable {

    private static final Path MIGRATIONS = Path.of("..", "infra", "src", "main", "resources", "db", "migration");

    private final EmbeddedPostgres server;
    private final String name = "ledger_" + UUID.randomUUID().toString().replace("-", "");

    private LedgerDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static LedgerDatabase start() throws IOException {
        var started = new LedgerDatabase(
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start());
        var postgres = JdbcClient.create(started.server.getPostgresDatabase());
        postgres.sql("create role planledger_app login").update();
        postgres.sql("create role planledger_inspector login").update();
        postgres.sql("create database " + started.name).update();
        var database = JdbcClient.create(started.as("postgres"));
        database.sql("create schema planledger").update();
        database.sql(migration("V1__event_record.sql")).update();
        database.sql(migration("V6__ledger.sql")).update();
        database.sql(migration("V7__access_log.sql")).update();
        return started;
    }

    public DataSource as(String role) {
        var database = (PGSimpleDataSource) server.getDatabase(role, name);
        database.setCurrentSchema("planledger");
        return database;
    }

    private static String migration(String file) {
        try {
            return Files.readString(MIGRATIONS.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
