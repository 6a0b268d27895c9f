package vn.planledger.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.inspection.RecordedNumbers;

/** Asks the record itself, not a view: a finding rests on what is stored. */
public final class JdbcRecordedNumbers implements RecordedNumbers {

    private final JdbcClient database;

    public JdbcRecordedNumbers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean holds(long number) {
        return database.sql("select exists (select 1 from event where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }
}
