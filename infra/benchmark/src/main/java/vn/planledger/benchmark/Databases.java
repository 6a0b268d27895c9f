package vn.planledger.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Further databases on the server that the application started, and what the server says of itself. */
final class Databases implements AutoCloseable {

    private final PGSimpleDataSource application;
    private final JdbcClient server;
    private final List<HikariDataSource> pools = new ArrayList<>();

    Databases(DataSource application) throws SQLException {
        this.application =
                (PGSimpleDataSource) application.unwrap(HikariDataSource.class).getDataSource();
        this.server = JdbcClient.create(source("postgres", "postgres"));
    }

    DataSource create(String name) {
        server.sql("drop database if exists " + name).update();
        server.sql("create database " + name).update();
        return again(name);
    }

    /** Connections that know what was set for the database since it was created. */
    DataSource again(String name) {
        var pool = new HikariDataSource();
        pool.setDataSource(source("postgres", name));
        pool.setMaximumPoolSize(24);
        pool.setPoolName(name + pools.size());
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    private DataSource source(String user, String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(application.getServerNames());
        source.setPortNumbers(application.getPortNumbers());
        source.setUser(user);
        source.setDatabaseName(database);
        return source;
    }

    String setting(String name) {
        return server.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    /** Transactions that wrote something, since the server exists. */
    long writingTransactions() {
        return server.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    /** Bytes of write-ahead log, since the server exists. */
    long logBytes() {
        return server.sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint")
                .query(Long.class)
                .single();
    }
}
