package vn.planledger.record;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks held by the current transaction, on every node alike: {@code pg_advisory_xact_lock}. */
public final class AdvisoryLocks {

    private final JdbcClient database;

    public AdvisoryLocks(JdbcClient database) {
        this.database = database;
    }

    /** Waits for the lock; the end of the transaction gives it back. */
    public void lock(String kind, String key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(kind + ":" + key)
                .query(String.class)
                .single();
    }
}
