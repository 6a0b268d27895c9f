package vn.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planledger.ledger.LedgerAudits.State;
import vn.planledger.ledger.witness.SealedLog;
import vn.planledger.query.ledger.Verdict;
import vn.planledger.query.ledger.entry.EventSource;

/** A checkpoint that cannot be believed is told by the audit, which it does not keep from running. */
class ForgedCheckpointTest {

    @TempDir
    Path folder;

    @Test
    void the_audit_runs_and_names_it() throws Exception {
        try (var database = SealedLog.start()) {
            database.byForce("insert into ledger_checkpoint values ('record', 3, sha256(''), 'nothing', now())");
            var inspector = database.as("planledger_inspector");
            var publisher = new LogPublisher(database.as("planledger_app"), inspector, folder, Clock.systemUTC());
            var log = publisher.publish(new EventSource(), database.key);
            var audits = new LedgerAudits(List.of(log), inspector, Clock.systemUTC());
            try {
                audits.start();
                var audit =
                        await().until(() -> audits.standings().get(0).audit(), each -> each.state() != State.RUNNING);
                assertThat(audit.state()).isEqualTo(State.DIFFERENT);
                assertThat(audit.difference().verdict()).isEqualTo(Verdict.CHECKPOINT_FORGED);
                assertThat(audit.difference().number()).isEqualTo(3);
            } finally {
                audits.destroy();
            }
        }
    }
}
