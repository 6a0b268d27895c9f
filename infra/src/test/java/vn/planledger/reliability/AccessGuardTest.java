package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses to change the access log, and numbers it without gaps. */
class AccessGuardTest extends RunningApplication {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String INSERT =
            "insert into access (happened_at, content) values (now(), '{\"kind\":\"READ\"}')";

    private JdbcClient application;
    private JdbcClient owner;

    @BeforeEach
    void somethingRead() {
        application = JdbcClient.create(super.application.getBean(DataSource.class));
        owner = JdbcClient.create(super.application.getBean("ownerDataSource", DataSource.class));
        assertThat(new Browser(super.application, "inspector")
                        .get("/api/audit/events?limit=1")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access set content = '{}'",
                "update access set happened_at = now() where number = 1",
                "update access set content = '{}' where false",
                "delete from access",
                "delete from access where number = 1",
                "truncate access",
                "truncate access cascade"
            })
    void nobody_changes_what_was_logged(String change) {
        var before = fingerprint();
        assertRefused(application, change);
        assertRefused(owner, change);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_number set last = 0",
                "delete from access_number",
                "alter table access disable trigger all",
                "drop trigger refuse_update on access",
                "drop table access",
                "create or replace function refuse_access_change() returns trigger language plpgsql as 'begin return new; end'"
            })
    void the_application_cannot_get_round_the_guard(String attempt) {
        var before = fingerprint();
        assertThatThrownBy(() -> application.sql(attempt).update()).hasRootCauseInstanceOf(SQLException.class);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void rows_written_at_once_are_numbered_without_a_hole() throws InterruptedException {
        var writes = IntStream.range(0, 8)
                .mapToObj(node ->
                        (Callable<Integer>) () -> application.sql(INSERT).update())
                .toList();

        assertThat(Together.act(writes)).hasSize(8).containsOnly(1);

        assertThat(application
                        .sql("select max(number) - count(*) from access")
                        .query(Long.class)
                        .single())
                .isZero();
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
                .sql("select md5(string_agg(access::text, '|' order by number)) from access"
                        + " union all select last::text from access_number")
                .query(String.class)
                .list();
    }
}
