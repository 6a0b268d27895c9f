package vn.planledger.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.shared.Refusal;
import vn.planledger.ledger.witness.SealedLog;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.ledger.Keepsake;
import vn.planledger.query.ledger.Sealer;
import vn.planledger.query.ledger.entry.EventSource;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.witness.Cosignatures;

/** A paper's code against the record and the ledger as they are. */
class ConfirmationsTest {

    private static final int SEALED = 13;

    private static SealedLog log;
    private static Confirmations confirmations;
    private static EventSearch record;

    @BeforeAll
    static void sealThirteenEventsAndRecordAnother() throws IOException {
        log = SealedLog.start();
        record = new EventSearch(log.as("planledger_app"));
        confirmations = new Confirmations(record, log.as("planledger_app"), new Cosignatures(log.as("planledger_app")));
        record(SEALED);
        new Sealer(log.as("planledger_app"), new EventSource(), log.key, new Forgotten(), Clock.systemUTC()).seal();
        record(1);
    }

    @AfterAll
    static void stop() throws IOException {
        log.close();
    }

    @Test
    void every_sealed_event_is_proven_step_by_step_to_the_root() {
        for (long number = 1; number <= SEALED; number++) {
            var confirmed = confirmations.of(number, leaf(number));
            var steps = confirmed.proof();
            assertThat(steps.get(steps.size() - 1).hash())
                    .isEqualTo(HexFormat.of()
                            .formatHex(confirmed.checkpoint().checkpoint().root()));
            assertThat(confirmed.checkpoint().size()).isEqualTo(SEALED);
        }
    }

    @Test
    void an_event_recorded_since_the_last_seal_is_confirmed_and_said_to_be_unsealed() {
        var confirmed = confirmations.of(SEALED + 1, leaf(SEALED + 1));
        assertThat(confirmed.checkpoint()).isNull();
        assertThat(confirmed.proof()).isEmpty();
    }

    @Test
    void another_hash_is_a_forged_paper_and_another_number_an_unknown_one() {
        for (var wrong : new String[] {leaf(4), "0".repeat(64), "", "x", leaf(3) + "00"}) {
            assertRefused("confirm.forged", 3, wrong);
        }
        for (var number : new long[] {0, SEALED + 2, Long.MAX_VALUE}) {
            assertRefused("confirm.unknown", number, leaf(3));
        }
        assertThat(confirmations.of(3, leaf(3).toUpperCase()).leaf()).isEqualTo(leaf(3));
    }

    @Test
    void a_paper_printed_from_a_row_that_was_changed_after_it_was_sealed_is_warned_of() {
        var asSealed = record.byNumber(6).orElseThrow().payload();
        log.byForce("update event set payload = '{\"n\":99}' where number = 6");
        try {
            assertRefused("confirm.altered", 6, leaf(6));
        } finally {
            log.byForce("update event set payload = '" + asSealed + "' where number = 6");
        }
    }

    private static void assertRefused(String code, long number, String leaf) {
        assertThatThrownBy(() -> confirmations.of(number, leaf))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** As a code printed now would have it. */
    private static String leaf(long number) {
        return HexFormat.of()
                .formatHex(Confirmations.leaf(record.byNumber(number).orElseThrow()));
    }

    private static void record(int events) {
        var database = JdbcClient.create(log.as("planledger_app"));
        for (int n = 0; n < events; n++) {
            database.sql(
                            "insert into event (stream, sequence, stream_type, event_id, type, payload, metadata, recorded_at)"
                                    + " values ('plan', (select count(*) from event), 'Plan', gen_random_uuid()::text,"
                                    + " 'plan.step-completed', '{\"tên\":\"Đông Hải\"}', '{}', ?::timestamptz)")
                    .param(Instant.parse("2026-03-01T00:00:00.123456Z").toString())
                    .update();
        }
    }

    /** Nothing is kept beside the database here. */
    private static final class Forgotten implements Keepsake {

        @Override
        public Optional<SignedNote> read() {
            return Optional.empty();
        }

        @Override
        public void keep(SignedNote note) {
            assertThat(note.signedBy(log.key.verifier())).isTrue();
        }
    }
}
