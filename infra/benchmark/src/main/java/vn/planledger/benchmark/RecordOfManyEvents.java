package vn.planledger.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;

/** A record of many events of about the size that steps of a plan have, with the tables of the ledger beside it. */
final class RecordOfManyEvents implements AutoCloseable {

    /** About what payload and metadata of an event take together, see the tables of the steps. */
    private static final int PAYLOAD_TEXT = 540;

    private static final String EVENTS = """
            insert into event (number, stream, sequence, stream_type, event_id, type, payload, metadata, recorded_at)
            select n, 'P' || n %% 1000, n, 'plan', md5(n::text), 'plan.step-completed',
                '{"plan":"P' || n %% 1000 || '","text":"' || repeat(md5(n::text), %d) || '"}',
                '{"actorId":"planner","actorName":"Người lập quy hoạch","organisation":"UBND phường Hạc Thành",'
                || '"role":"PLANNER","commandId":"' || md5('c' || n) || '","correlationId":"' || md5('r' || n) || '"}',
                now()
            from generate_series(1, ?) n""".formatted(PAYLOAD_TEXT / 32);

    private final EmbeddedPostgres server;
    private final HikariDataSource pool = new HikariDataSource();

    private RecordOfManyEvents(EmbeddedPostgres server) {
        this.server = server;
        var database = (PGSimpleDataSource) server.getPostgresDatabase();
        database.setCurrentSchema("planledger");
        pool.setDataSource(database);
    }

    static RecordOfManyEvents of(int events) throws IOException {
        var made = new RecordOfManyEvents(EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
        var database = JdbcClient.create(made.database());
        database.sql("create role planledger_app").update();
        database.sql("create role planledger_inspector").update();
        database.sql("create schema planledger").update();
        List.of("V1__event_record", "V6__ledger").forEach(script -> made.run("db/migration/" + script + ".sql"));
        // Numbers are given: the counter row, changed so often in one transaction, would take all the time.
        database.sql("alter table event disable trigger number_event").update();
        database.sql(EVENTS).param(events).update();
        database.sql("analyze event").update();
        return made;
    }

    private void run(String file) {
        var script = new ResourceDatabasePopulator(new ClassPathResource(file));
        script.setSqlScriptEncoding("UTF-8");
        script.setSeparator(ScriptUtils.EOF_STATEMENT_SEPARATOR);
        script.execute(database());
    }

    /** A pool, as the application has: a connection for each question would be most of what is measured. */
    DataSource database() {
        return pool;
    }

    List<EventRow> rows() {
        var search = new EventSearch(database());
        var rows = new ArrayList<EventRow>();
        List<EventRow> more;
        do {
            more = search.search(rows.size(), EventSearch.MAX_LIMIT, EventFilter.ANY);
            rows.addAll(more);
        } while (!more.isEmpty());
        return rows;
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
