package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.EventNames;

/** The database itself refuses to change the record, and numbers it without gaps in the order of commits. */
class RecordGuardTest extends RunningApplication {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INSERT = """
            insert into event (stream, sequence, stream_type, event_id, type, payload, metadata, recorded_at)
            values (?, ?, 'Test', ?, 'test.probed', '{}', '{}', ?::timestamptz)
            """;

    private JdbcClient application;
    private JdbcClient owner;

    @BeforeEach
    void someEvents() {
        application = JdbcClient.create(super.application.getBean(DataSource.class));
        owner = JdbcClient.create(super.application.getBean("ownerDataSource", DataSource.class));
        office.register();
        office.settle();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set payload = '{}'",
                "update event set metadata = '{}' where number = 1",
                "update event set recorded_at = now() where false",
                "delete from event",
                "delete from event where number = 1",
                "truncate event",
                "truncate event cascade"
            })
    void nobody_changes_an_event(String change) {
        var before = fingerprint();
        assertRefused(application, change);
        assertRefused(owner, change);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_number set last = 0",
                "delete from event_number",
                "insert into event_number (only_row, last, recorded_at) values (false, 1, now())",
                "update command_receipt set digest = ''",
                "delete from command_receipt",
                "truncate command_receipt",
                "alter table event disable trigger all",
                "drop trigger refuse_update on event",
                "drop table event",
                "set session_replication_role = replica",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'"
            })
    void the_application_cannot_get_round_the_guard(String attempt) {
        var before = fingerprint();
        assertThatThrownBy(() -> application.sql(attempt).update()).hasRootCauseInstanceOf(SQLException.class);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void a_number_given_by_hand_is_not_taken() {
        var last = lastNumber();
        rolledBack(() -> {
            application
                    .sql(INSERT.replace("(stream,", "(number, stream,").replace("values (", "values (4711, "))
                    .params(UUID.randomUUID().toString(), 0, UUID.randomUUID().toString(), "2030-01-01T00:00:00Z")
                    .update();
            assertThat(lastNumber()).isEqualTo(last + 1);
        });
        assertThat(lastNumber()).isEqualTo(last);
    }

    @Test
    void a_rolled_back_insert_leaves_no_hole() {
        var last = lastNumber();
        rolledBack(() -> {
            insert(UUID.randomUUID().toString(), 0, "2030-01-01T00:00:00Z");
            insert(UUID.randomUUID().toString(), 0, "2030-01-01T00:00:00Z");
        });
        office.register();
        office.settle();
        assertThat(application
                        .sql("select count(*) from event where number > ? and number <= ? + 3")
                        .params(last, last)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(holes()).isZero();
    }

    /** Eight transactions insert and then look at the numbers below their own: all must be committed by then. */
    @Test
    void concurrent_inserts_are_numbered_in_the_order_of_commits() throws InterruptedException {
        var acts = IntStream.range(0, 8)
                .mapToObj(person -> (Callable<Long>) () -> transactions().execute(status -> {
                    var first = office.register();
                    var number = application
                            .sql("select max(number) from event where stream = ?")
                            .param(first.value())
                            .query(Long.class)
                            .single();
                    var below = application
                            .sql("select count(*) from event where number <= ?")
                            .param(number)
                            .query(Long.class)
                            .single();
                    return number - below;
                }))
                .toList();
        assertThat(Together.act(acts)).hasSize(8).containsOnly(0L);
        office.settle();
        assertThat(holes()).isZero();
    }

    @Test
    void what_is_stored_bears_logical_names_and_never_those_of_java() {
        var types = application
                .sql("select distinct type from event")
                .query(String.class)
                .list();
        assertThat(types).isNotEmpty().isSubsetOf(EventNames.all().keySet());
        assertThat(application
                        .sql(
                                "select count(*) from event where type ~ '[A-Z]' or payload like '%vn.planledger%'"
                                        + " or metadata like '%vn.planledger%' or payload like '%@class%' or stream_type like '%.%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_records_time_never_runs_backwards() {
        rolledBack(() -> {
            var stream = UUID.randomUUID().toString();
            insert(stream, 0, "2001-01-01T00:00:00Z");
            assertThat(backwards()).isZero();
        });
        assertThat(backwards()).isZero();
    }

    private long backwards() {
        return application
                .sql("select count(*) from (select recorded_at < lag(recorded_at) over (order by number) as back"
                        + " from event) row where back")
                .query(Long.class)
                .single();
    }

    private void insert(String stream, int sequence, String at) {
        application
                .sql(INSERT)
                .params(stream, sequence, UUID.randomUUID().toString(), at)
                .update();
    }

    private static void assertRefused(JdbcClient database, String change) {
        assertThatThrownBy(() -> database.sql(change).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private List<String> fingerprint() {
        return application
                .sql("select md5(string_agg(event::text, '|' order by number)) from event"
                        + " union all select event_number::text from event_number"
                        + " union all select count(*)::text from command_receipt")
                .query(String.class)
                .list();
    }

    private long lastNumber() {
        return application
                .sql("select last from event_number")
                .query(Long.class)
                .single();
    }

    private long holes() {
        return application
                .sql("select coalesce(max(number), 0) - count(*) from event")
                .query(Long.class)
                .single();
    }

    private void rolledBack(Runnable work) {
        transactions().executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(office.the(PlatformTransactionManager.class));
    }
}
