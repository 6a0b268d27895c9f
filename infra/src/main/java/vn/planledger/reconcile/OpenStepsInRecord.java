package vn.planledger.reconcile;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that the event record itself says are open, without the help of any view. */
@Component
class OpenStepsInRecord {

    private static final String OPEN = """
            select stream, payload::jsonb -> 'step' ->> 'step' as step, payload::jsonb -> 'step' ->> 'taskId' as task_id
            from event opened
            where type = 'plan.step-opened'
              and not exists (
                  select from event completed
                  where completed.stream = opened.stream
                    and completed.type = 'plan.step-completed'
                    and completed.payload::jsonb ->> 'taskId' = opened.payload::jsonb -> 'step' ->> 'taskId')
              and not exists (
                  select from event ended
                  where ended.stream = opened.stream and ended.type = 'plan.procedure-ended'
                    and ended.sequence > opened.sequence)
            """;

    private final JdbcClient database;

    OpenStepsInRecord(JdbcClient database) {
        this.database = database;
    }

    SortedSet<OpenStepKey> read() {
        return new TreeSet<>(database.sql(OPEN)
                .query((row, index) ->
                        new OpenStepKey(row.getString("stream"), row.getString("step"), row.getString("task_id")))
                .list());
    }

    /** Number of the newest event in the same snapshot, 0 while there is none. */
    long lastNumber() {
        return database.sql("select coalesce(max(number), 0) from event")
                .query(Long.class)
                .single();
    }
}
