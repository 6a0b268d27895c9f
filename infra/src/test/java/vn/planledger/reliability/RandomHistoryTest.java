package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;
import vn.planledger.query.ViewHash;

/**
 * Random legal and illegal commands against the plain model of the procedure: every refusal and every acceptance is
 * predicted, and afterwards record, engine and views, and the views replayed from nothing, all tell the same.
 */
class RandomHistoryTest extends RunningApplication {

    private static final int HISTORIES_BETWEEN_REPLAYS = 20;

    @Test
    void the_application_does_what_the_procedure_says_and_nothing_else() {
        var histories = Seed.rounds(3, 200);
        var commands = Seed.rounds(60, 150);
        var seed = Seed.choose("RandomHistoryTest");
        for (int round = 0; round < histories; round++) {
            var of = seed.round(round);
            var history = new RandomHistory(office, of);
            try {
                history.run(commands);
                assertThat(office.reconciled().differences()).isEmpty();
                if (round % HISTORIES_BETWEEN_REPLAYS == 0 || round == histories - 1) {
                    replayedViewsAreTheSame();
                }
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        failed.getMessage() + "\nhistory " + round + ", replay it with -Dseed=" + of.value() + "\n"
                                + String.join("\n", history.told()),
                        failed);
            }
        }
    }

    private void replayedViewsAreTheSame() {
        var report = office.reconciled();
        var views = ViewHash.of(office.the(MongoDatabase.class));
        assertThat(Replay.fingerprints(office, report.lastEvent())).isEqualTo(views);
    }
}
