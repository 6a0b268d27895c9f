package vn.planledger.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.query.ledger.entry.EventSource;

/** Where the database hashes a new row differently from the program, nothing is signed and nothing kept. */
class SecondOpinionTest extends RecordedLog {

    @Test
    void a_row_on_which_the_two_disagree_is_named_and_nothing_is_sealed() {
        record(10);
        sealer.seal();
        record(10);
        var doubtful = new Sealer(database.as("planledger_app"), new Doubtful(), key, keepsake, Clock.systemUTC());
        assertThatExceptionOfType(SealRefusedException.class)
                .isThrownBy(doubtful::seal)
                .satisfies(refused -> {
                    assertThat(refused.verdict()).isEqualTo(Verdict.IMPLEMENTATIONS_DIFFER);
                    assertThat(refused.number()).isEqualTo(14);
                });
        assertThat(ledger.newest().orElseThrow().size()).isEqualTo(10);
        assertThat(superuser
                        .sql("select count(*) from ledger_hash")
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
        assertThat(sealer.seal().orElseThrow().size()).isEqualTo(20);
    }

    /** The record, with a fault in the second implementation. */
    private static final class Doubtful implements LogSource {

        private final EventSource record = new EventSource();

        @Override
        public String log() {
            return record.log();
        }

        @Override
        public long last(JdbcClient database) {
            return record.last(database);
        }

        @Override
        public List<LogEntry> after(long number, int limit, JdbcClient database) {
            return record.after(number, limit, database);
        }

        @Override
        public List<byte[]> leavesByDatabase(long after, long last, JdbcClient database) {
            var leaves = new ArrayList<>(record.leavesByDatabase(after, last, database));
            leaves.get(3)[31] ^= 1;
            return leaves;
        }
    }
}
