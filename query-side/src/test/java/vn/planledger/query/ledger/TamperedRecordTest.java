package vn.planledger.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planledger.query.ledger.entry.EventSource;

/** Whoever owns the database server can change the record, but not unseen: the audit names the row. */
class TamperedRecordTest extends RecordedLog {

    private static final int EVENTS = 600;
    private static final String FORGED_ROW =
            "insert into event select %d, stream, 9999, stream_type, 'new', type, revision,"
                    + " payload, metadata, recorded_at from event where number = 5";

    @Test
    void an_untouched_record_is_as_it_was_sealed() {
        sealed();
        record(3);
        var progress = new ArrayList<Long>();
        assertThat(audit(progress)).isEmpty();
        assertThat(progress).endsWith((long) EVENTS);
    }

    @ParameterizedTest
    @CsvSource({
        "stream, 'other'",
        "sequence, 4711",
        "stream_type, 'opinion'",
        "event_id, 'other'",
        "type, 'plan.step-opened'",
        "revision, '3'",
        "revision, ''",
        "revision, null",
        "payload, '{}'",
        "metadata, '{ }'",
        "recorded_at, recorded_at + interval '1 microsecond'",
    })
    void a_changed_column_names_its_row(String column, String value) {
        sealed();
        var quoted = value.matches("[0-9]+|null|recorded_at.*") ? value : "'" + value + "'";
        byForce("update event set " + column + " = " + quoted + " where number = 257");
        assertThat(audit()).hasToString("Optional[ALTERED at 257]");
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("MISSING at 300", "delete from event where number = 300"),
                attack("MISSING at 1", "delete from event where number = 1"),
                attack(
                        "MISSING at 400",
                        "delete from event where number = 400; update event set number = -number where number > 400;"
                                + " update event set number = -number - 1 where number < 0"),
                attack("TRUNCATED at 591", "delete from event where number > 590"),
                attack("TRUNCATED at 1", "delete from event"),
                attack(
                        "REORDERED at 10",
                        "update event set number = case number when 10 then -20 else -10 end where number in (10, 20);"
                                + " update event set number = -number where number < 0"),
                attack(
                        "REORDERED at 10",
                        "update event set number = case number when 10 then -11 else -10 end where number in (10, 11);"
                                + " update event set number = -number where number < 0"),
                attack(
                        "EXTRA at 400",
                        "update event set number = -number - 1 where number >= 400;"
                                + " update event set number = -number where number < 0; " + FORGED_ROW.formatted(400)),
                attack("EXTRA at 0", FORGED_ROW.formatted(0)),
                attack("EXTRA at 601", FORGED_ROW.formatted(601)),
                attack("HASHES_ALTERED at 42", "delete from ledger_hash where level = 0 and position = 41"),
                attack("HASHES_ALTERED at 512", "delete from ledger_hash where level = 1 and position = 1"),
                attack(
                        "HASHES_ALTERED at 256",
                        "update ledger_hash set hash = sha256('') where level = 1 and position = 0"),
                attack(
                        "CHECKPOINT_FORGED at 600",
                        "update ledger_checkpoint set note = replace(note, 'example', 'exampel')"),
                attack("CHECKPOINT_FORGED at 600", "update ledger_checkpoint set note = 'nothing'"),
                attack("CHECKPOINT_FORGED at 600", "update ledger_checkpoint set root = sha256('')"),
                attack("CHECKPOINT_FORGED at 599", "update ledger_checkpoint set size = 599"));
    }

    private static Arguments attack(String verdict, String statements) {
        return Arguments.of(verdict, statements);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void an_attack_is_named_to_the_row(String verdict, String statements) {
        sealed();
        byForce(statements);
        assertThat(audit()).hasToString("Optional[" + verdict + "]");
    }

    @Test
    void a_changed_event_whose_leaf_was_made_good_is_found_by_what_is_above_it() {
        sealed();
        byForce("update event set payload = '{}' where number = 7");
        makeLeafGood(7);
        assertThat(audit()).hasToString("Optional[HASHES_ALTERED at 256]");
    }

    @Test
    void a_changed_event_with_nothing_kept_above_its_leaf_is_found_by_the_signed_root() {
        sealed();
        byForce("update event set payload = '{}' where number = 590");
        makeLeafGood(590);
        assertThat(audit()).hasToString("Optional[ALTERED at 1]");
    }

    @Test
    void the_search_narrows_to_what_was_added_since_the_checkpoint_before() {
        sealed();
        record(3);
        sealer.seal();
        byForce("update event set payload = '{}' where number = 602");
        makeLeafGood(602);
        assertThat(audit()).hasToString("Optional[ALTERED at 601]");
    }

    @Test
    void a_back_up_that_was_put_back_is_noticed() {
        sealed();
        byForce(
                "drop table if exists kept_event, kept_hash, kept_checkpoint; create table kept_event as table event;"
                        + " create table kept_hash as table ledger_hash; create table kept_checkpoint as table ledger_checkpoint");
        record(10);
        sealer.seal();
        byForce("delete from event; insert into event select * from kept_event; delete from ledger_hash;"
                + " insert into ledger_hash select * from kept_hash; delete from ledger_checkpoint;"
                + " insert into ledger_checkpoint select * from kept_checkpoint; update event_number set last = 600");
        assertThat(audit()).hasToString("Optional[ROLLED_BACK at 601]");
    }

    private void sealed() {
        record(EVENTS);
        sealer.seal();
    }

    private void makeLeafGood(long number) {
        var leaf = new EventSource()
                .leavesByDatabase(number - 1, number, superuser)
                .get(0);
        superuser
                .sql(
                        "set session_replication_role = replica; update ledger_hash set hash = ? where level = 0 and position = ?")
                .params(leaf, number - 1)
                .update();
    }

    private Optional<Difference> audit() {
        return audit(new ArrayList<>());
    }

    private Optional<Difference> audit(ArrayList<Long> progress) {
        return new LedgerAudit(database.as("planledger_inspector"), new EventSource(), key.verifier(), keepsake)
                .run(progress::add);
    }
}
