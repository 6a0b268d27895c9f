package vn.planledger.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL from Maven binaries, its data kept in the data folder, reachable over loopback only. */
final class PostgresServer implements AutoCloseable {

    private static final String DATABASE = "planledger";

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start(DataDirectory data) throws IOException {
        var folder = data.resolve("postgres");
        LeftoverServer.stop(folder);
        // The builder starts the server with fsync and synchronous commit off, as tests like it; what was acknowledged
        // must survive a power cut and a killed server.
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        var started = new PostgresServer(server);
        started.prepare();
        return started;
    }

    /** The roles and the database, once: the owner changes the schema, the application may only use it. */
    private void prepare() {
        var postgres = JdbcClient.create(server.getPostgresDatabase());
        var exists = postgres.sql("select count(*) from pg_database where datname = ?")
                .param(DATABASE)
                .query(Long.class)
                .single();
        if (exists == 0) {
            postgres.sql("create role planledger_owner login").update();
            postgres.sql("create role planledger_app login").update();
            postgres.sql("create database planledger owner planledger_owner").update();
        }
        prepareInspector(postgres);
    }

    /** The inspector's role, which can read and nothing else; also beside a database from before there was one. */
    private static void prepareInspector(JdbcClient postgres) {
        var exists = postgres.sql("select count(*) from pg_roles where rolname = 'planledger_inspector'")
                .query(Long.class)
                .single();
        if (exists == 0) {
            postgres.sql("create role planledger_inspector login").update();
            postgres.sql("alter role planledger_inspector set default_transaction_read_only = on")
                    .update();
            postgres.sql("revoke temporary on database planledger from public").update();
        }
    }

    DataSource owner() {
        return database("planledger_owner");
    }

    DataSource application() {
        return database("planledger_app");
    }

    DataSource inspector() {
        return database("planledger_inspector");
    }

    private DataSource database(String role) {
        var database = (PGSimpleDataSource) server.getDatabase(role, DATABASE);
        database.setCurrentSchema("planledger");
        return database;
    }

    @Override
    public void close() throws IOException, SQLException {
        server.close();
    }
}
