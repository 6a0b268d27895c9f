package vn.planledger.benchmark;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A record of very many events in a database of its own, with every index of the application: plans of a hundred events,
 * a few hundred people, bodies and units, eight years of legal dates.
 */
record ManyEvents(DataSource database, long events) {

    private static final String ROWS = """
            insert into planledger.event
            select n, 's' || n, 0, 'Plan', 'e' || n,
                case n % 100 when 1 then 'plan.plan-registered' when 50 then 'plan.step-became-overdue'
                    else 'plan.step-opened' end,
                null,
                '{"plan":"p' || n / 100 || '","unit":"u' || n / 100 % 500 || '","step":{"deadline":{"article":"Art. '
                    || n % 400 || '","note":"' || repeat('x', 300) || '"}},"happenedOn":"'
                    || date '2018-01-01' + (n * 7919 % 2900)::int || '"}',
                '{"actorId":"a' || n % 300 || '","actorName":"N ' || n % 300 || '","organisation":"o' || n % 700
                    || '","role":"' || (array['PLANNER', 'APPRAISER', 'APPROVER', 'SYSTEM'])[n % 4 + 1] || '"}',
                timestamptz '2018-01-01' + n * interval '250 seconds'
            from generate_series(1, :events) n
            """;

    /** Numbers are given, so that the trigger that gives them is not what takes the time. */
    static ManyEvents in(Databases databases, long events) {
        var database = databases.create("many_events");
        Flyway.configure()
                .dataSource(database)
                .schemas("planledger")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        var client = JdbcClient.create(database);
        client.sql("alter table planledger.event disable trigger number_event").update();
        client.sql(ROWS).param("events", events).update();
        client.sql("vacuum analyze planledger.event").update();
        client.sql("alter database many_events set search_path = planledger").update();
        return new ManyEvents(databases.again("many_events"), events);
    }
}
