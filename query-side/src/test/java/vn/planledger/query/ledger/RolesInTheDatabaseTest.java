package vn.planledger.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inspector's connection can only read; the application adds to record and ledger and changes nothing in them. */
class RolesInTheDatabaseTest extends RecordedLog {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @BeforeEach
    void someSealedEvents() {
        record(10);
        sealer.seal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into event (stream, sequence, stream_type, event_id, type, payload, metadata, recorded_at)"
                        + " values ('s', 0, 't', 'e', 't', '{}', '{}', now())",
                "update event set payload = '{}'",
                "delete from event",
                "truncate event",
                "update event_number set last = 0",
                "insert into ledger_hash values ('record', 0, 99, sha256(''))",
                "update ledger_hash set hash = sha256('')",
                "delete from ledger_checkpoint",
                "truncate ledger_hash",
                "insert into ledger_checkpoint values ('record', 99, sha256(''), '', now())",
                "drop table event",
                "alter table event disable trigger all",
                "create table mine (n int)",
                "create table public.mine (n int)",
                "create function mine() returns int language sql as 'select 1'",
                "drop trigger refuse_update on event",
                "set session_replication_role = replica",
                "select * from command_receipt",
            })
    void the_inspector_cannot_do_anything_but_read(String attempt) {
        refused("planledger_inspector", attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set payload = '{}'",
                "delete from event",
                "truncate event",
                "update ledger_hash set hash = sha256('')",
                "delete from ledger_hash",
                "truncate ledger_hash",
                "update ledger_checkpoint set note = ''",
                "delete from ledger_checkpoint",
                "truncate ledger_checkpoint",
                "alter table ledger_hash disable trigger all",
                "drop table ledger_checkpoint",
            })
    void the_application_changes_nothing_that_was_recorded_or_sealed(String attempt) {
        refused("planledger_app", attempt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_hash set hash = sha256('')",
                "delete from ledger_hash",
                "truncate ledger_hash",
                "update ledger_checkpoint set note = ''",
                "delete from ledger_checkpoint",
                "truncate ledger_checkpoint",
            })
    void not_even_the_owner_does_so_by_a_plain_statement(String attempt) {
        refused("postgres", attempt);
    }

    private void refused(String role, String attempt) {
        var before = fingerprint();
        assertThatThrownBy(
                        () -> JdbcClient.create(database.as(role)).sql(attempt).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        assertThat(fingerprint()).isEqualTo(before);
    }

    private List<String> fingerprint() {
        return superuser
                .sql("select md5(string_agg(event::text, '|' order by number)) from event"
                        + " union all select md5(string_agg(h::text, '|' order by level, position)) from ledger_hash h"
                        + " union all select md5(string_agg(c::text, '|' order by size)) from ledger_checkpoint c"
                        + " union all select last::text from event_number")
                .query(String.class)
                .list();
    }
}
