package vn.planledger.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.ledger.witness.Standing.State;
import vn.planledger.query.ledger.witness.Cosignatures;

/** The server and the witness, each by its own code, over HTTP. */
class WitnessRoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private static SealedLog log;

    private Inspectorate inspectorate;
    private Cosignatures cosignatures;
    private WitnessRound round;

    @BeforeAll
    static void start() throws IOException {
        log = SealedLog.start();
    }

    @AfterAll
    static void stop() throws IOException {
        log.close();
    }

    @BeforeEach
    void open() throws IOException {
        log.empty();
        inspectorate = new Inspectorate(folder, log.key.verifier());
        cosignatures = new Cosignatures(log.as("planledger_app"));
        round = round(inspectorate.witness());
    }

    @AfterEach
    void close() {
        inspectorate.close();
    }

    @Test
    void the_newest_checkpoint_is_cosigned_and_after_an_outage_the_newest_one_then() throws IOException {
        inspectorate.open();
        log.seal(3, "leaf");
        assertThat(round.run()).isEqualTo(new Standing(State.CURRENT, 3, ""));
        assertCosigned(3);

        inspectorate.close();
        log.seal(7, "leaf");
        assertThat(round.run().state()).isEqualTo(State.AWAY);
        log.seal(20, "leaf");
        inspectorate.open();

        assertThat(round.run()).isEqualTo(new Standing(State.CURRENT, 20, ""));
        assertCosigned(20);
        assertThat(cosignatures.of(SealedLog.NAME, 7)).isEmpty();
        assertThat(cosignatures.newest(SealedLog.NAME).orElseThrow().size()).isEqualTo(20);
    }

    @Test
    void a_node_that_does_not_know_what_the_witness_cosigned_asks_it_and_proves_from_there() throws IOException {
        inspectorate.open();
        log.seal(5, "leaf");
        round.run();
        log.byForce("delete from ledger_cosignature");
        log.seal(9, "leaf");

        assertThat(round.run()).isEqualTo(new Standing(State.CURRENT, 9, ""));
    }

    @Test
    void a_rollback_and_a_rewritten_history_are_contradicted_by_the_witness_and_not_cosigned() throws IOException {
        inspectorate.open();
        log.seal(9, "leaf");
        round.run();

        log.cut(6);
        log.seal(7, "leaf");
        assertThat(round.run().state()).isEqualTo(State.CONTRADICTED);
        log.seal(9, "other");
        assertThat(round.run().state()).isEqualTo(State.CONTRADICTED);
        log.seal(12, "other");
        assertThat(round.run().state()).isEqualTo(State.CONTRADICTED);
        assertThat(cosignatures.newest(SealedLog.NAME)).isEmpty();
    }

    @Test
    void a_cosignature_of_another_key_is_not_believed() throws IOException {
        inspectorate.open();
        log.seal(4, "leaf");
        var other = new Inspectorate(folder.resolve("other"), log.key.verifier());
        var misled = new Witness(other.key(), inspectorate.witness().submission());

        assertThat(round(misled).run().state()).isEqualTo(State.REFUSING);
        assertThat(cosignatures.of(SealedLog.NAME, 4)).isEmpty();
    }

    @Test
    void the_watch_asks_by_itself_and_nobody_takes_a_cosignature_back() throws IOException {
        inspectorate.open();
        log.seal(4, "leaf");
        var watch = new WitnessWatch(Map.of("record", round), Duration.ofMillis(50), Duration.ofMillis(50));
        watch.start();
        try {
            Awaitility.await().until(() -> !cosignatures.of(SealedLog.NAME, 4).isEmpty());
            log.seal(6, "leaf");
            Awaitility.await().until(() -> !cosignatures.of(SealedLog.NAME, 6).isEmpty());
        } finally {
            watch.stop();
        }
        for (var change : new String[] {"delete from", "truncate"}) {
            var database = JdbcClient.create(log.as("planledger_app"));
            assertThatThrownBy(
                            () -> database.sql(change + " ledger_cosignature").update())
                    .isInstanceOf(DataAccessException.class);
            assertThatThrownBy(() -> JdbcClient.create(log.as("postgres"))
                            .sql(change + " ledger_cosignature")
                            .update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private WitnessRound round(Witness witness) {
        return new WitnessRound(log.ledger(), witness, cosignatures, new WitnessCall(PATIENCE), Clock.systemUTC());
    }

    private void assertCosigned(long size) {
        var note = log.ledger().newest().orElseThrow().note();
        var cosigned = note.with(cosignatures.of(SealedLog.NAME, size));
        assertThat(cosigned.signedBy(inspectorate.key())).isTrue();
        assertThat(cosigned.signedBy(log.key.verifier())).isTrue();
    }
}
