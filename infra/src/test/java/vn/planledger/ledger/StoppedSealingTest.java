package vn.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.Sealer;
import vn.planledger.query.ledger.Verdict;
import vn.planledger.query.ledger.entry.AccessSource;
import vn.planledger.query.ledger.note.NoteKey;

/** A log that is not what was sealed stops and turns health red; a database that is away does neither. */
class StoppedSealingTest {

    @TempDir
    Path folder;

    private int asked;
    private PublishedLog log;

    @BeforeEach
    void aLogWhoseDatabaseIsAway() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new NoteKey("planledger.example/test", pair.getPrivate(), pair.getPublic());
        DataSource away = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                asked++;
                throw new SQLException("away");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        var source = new AccessSource();
        var keepsake = new FileKeepsake(folder.resolve("access.checkpoint"));
        log = new PublishedLog(
                source,
                new Ledger(away, source.log()),
                new Sealer(away, source, key, keepsake, Clock.systemUTC()),
                key.verifier(),
                keepsake,
                new LogState());
    }

    @Test
    void while_the_database_is_away_each_round_tries_again() {
        var round = new SealRound(List.of(log));
        round.seal();
        round.seal();
        assertThat(asked).isEqualTo(2);
        assertThat(log.state().trouble()).isEmpty();
    }

    @Test
    void after_a_difference_no_round_seals_and_health_names_the_row() {
        log.state().stopped(new LogState.Trouble(Verdict.ALTERED, 257, Instant.now()));
        new SealRound(List.of(log)).seal();
        assertThat(asked).isZero();
        var health = new LedgerHealth(List.of(log)).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails()).containsEntry("access", "ALTERED at 257");
    }
}
