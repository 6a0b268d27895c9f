package vn.planledger.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.accesslog.AccessRow;
import vn.planledger.query.ledger.entry.AccessEntry;
import vn.planledger.query.ledger.entry.AccessSource;
import vn.planledger.query.ledger.tree.InclusionProof;

/** The access log is sealed like the record, and what was done to it is found and named to the row. */
class SealedAccessLogTest extends RecordedLog {

    private Sealer accesses;

    @BeforeEach
    void twentyReads() {
        byForce("delete from access; update access_number set last = 0");
        accesses = new Sealer(database.as("planledger_app"), new AccessSource(), key, keepsake, Clock.systemUTC());
        read(20);
    }

    @Test
    void the_entry_is_49_bytes() {
        var row = new AccessRow(7, Instant.parse("2026-01-05T01:00:00.000001Z"), "{}");

        assertThat(HexFormat.of().formatHex(AccessEntry.of(row)))
                .isEqualTo("02" + "0000000000000007" + "0006479994116401"
                        + "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void each_row_is_proved_against_the_checkpoint_and_the_record_has_a_tree_of_its_own() {
        record(3);
        sealer.seal();
        keepsake.lose();
        var sealed = accesses.seal().orElseThrow();

        var log = new Ledger(database.as("planledger_inspector"), AccessSource.LOG);

        assertThat(sealed.size()).isEqualTo(20);
        assertThat(ledger.newest().orElseThrow().size()).isEqualTo(3);
        for (long index = 0; index < 20; index++) {
            assertThat(InclusionProof.verify(
                            log.leaf(index).orElseThrow(),
                            index,
                            20,
                            log.inclusion(index, 20),
                            sealed.checkpoint().root()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update access set content = '{"kind":"READ","n":0}' where number = 5   | ALTERED   | 5
            update access set happened_at = happened_at + interval '1 microsecond' where number = 6 | ALTERED | 6
            delete from access where number = 7                                    | MISSING   | 7
            delete from access where number > 15                                   | TRUNCATED | 16
            """)
    void what_was_done_by_force_is_named_to_the_row(String change, Verdict verdict, long number) {
        accesses.seal();
        byForce(change);

        var audit = new LedgerAudit(database.as("planledger_inspector"), new AccessSource(), key.verifier(), keepsake);

        assertThat(audit.run(compared -> {})).contains(new Difference(verdict, number));
    }

    @Test
    void untouched_it_is_as_it_was_sealed() {
        accesses.seal();
        read(5);
        accesses.seal();

        var audit = new LedgerAudit(database.as("planledger_inspector"), new AccessSource(), key.verifier(), keepsake);

        assertThat(audit.run(compared -> {})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into access (happened_at, content) values (now(), '{}')",
                "update access set content = '{}'",
                "delete from access",
                "truncate access",
                "update access_number set last = 0",
                "drop table access"
            })
    void the_inspectors_connection_only_reads_it(String attempt) {
        var inspector = JdbcClient.create(database.as("planledger_inspector"));

        assertThatThrownBy(() -> inspector.sql(attempt).update()).hasRootCauseInstanceOf(SQLException.class);
        assertThat(inspector
                        .sql("select count(*) from access")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    private void read(int times) {
        application.sql("""
                insert into access (happened_at, content)
                select timestamptz '2026-03-01 00:00:00.123456Z' + n * interval '1 second', '{"kind":"READ","n":' || n || '}'
                from generate_series(1, %d) n
                """.formatted(times)).update();
    }
}
