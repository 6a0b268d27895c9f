package vn.planledger.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.tree.ConsistencyProof;
import vn.planledger.query.ledger.tree.InclusionProof;

/** What was recorded is sealed, once, and can be proved. */
class SealerTest extends RecordedLog {

    @Test
    void nothing_recorded_nothing_sealed() {
        assertThat(sealer.seal()).isEmpty();
        assertThat(ledger.newest()).isEmpty();
    }

    @Test
    void what_is_added_is_proved_to_go_on_from_what_was_there() {
        record(300);
        var first = sealer.seal().orElseThrow();
        record(421);
        var second = sealer.seal().orElseThrow();
        assertThat(second.size()).isEqualTo(721);
        assertThat(second.note().signedBy(key.verifier())).isTrue();
        assertThat(ledger.newest().orElseThrow().note()).isEqualTo(second.note());
        assertThat(ConsistencyProof.verify(
                        300, first.checkpoint().root(), 721, second.checkpoint().root(), ledger.consistency(300, 721)))
                .isTrue();
        for (long index : new long[] {0, 255, 256, 300, 511, 512, 720}) {
            assertThat(InclusionProof.verify(
                            ledger.leaf(index).orElseThrow(),
                            index,
                            721,
                            ledger.inclusion(index, 721),
                            second.checkpoint().root()))
                    .isTrue();
        }
    }

    @Test
    void more_than_a_batch_is_sealed_batch_by_batch() {
        record(Sealer.BATCH + 1);
        assertThat(sealer.seal().orElseThrow().size()).isEqualTo(Sealer.BATCH);
        assertThat(sealer.seal().orElseThrow().size()).isEqualTo(Sealer.BATCH + 1);
        assertThat(sealer.seal()).isEmpty();
    }

    @Test
    void tiles_are_those_of_the_specification_and_nothing_unsealed_is_given() {
        record(600);
        sealer.seal();
        record(1);
        assertThat(ledger.tile(0, 0, 256)).hasSize(256 * 32);
        assertThat(ledger.tile(0, 2, 88)).hasSize(88 * 32);
        assertThat(ledger.tile(1, 0, 2)).hasSize(2 * 32);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> ledger.tile(0, 2, 89));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> ledger.tile(1, 0, 3));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> ledger.tile(0, Long.MAX_VALUE, 1));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> ledger.tile(63, 0, 1));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> ledger.inclusion(600, 601));
        assertThat(ledger.leaf(600)).isEmpty();
    }

    @Test
    void two_sealers_at_once_make_one_tree() throws Exception {
        var checkpoints = new ArrayList<SealedCheckpoint>();
        try (var nodes = new TwoNodes()) {
            for (int round = 0; round < 20; round++) {
                record(7);
                checkpoints.addAll(nodes.race(sealer(), sealer()));
            }
        }
        while (sealer.seal().isPresent()) {}
        assertThat(ledger.newest().orElseThrow().size()).isEqualTo(140);
        assertThat(checkpoints).extracting(SealedCheckpoint::size).doesNotHaveDuplicates();
        assertThat(checkpoints)
                .allMatch(checkpoint -> ConsistencyProof.verify(
                        checkpoint.size(),
                        checkpoint.checkpoint().root(),
                        140,
                        ledger.newest().orElseThrow().checkpoint().root(),
                        ledger.consistency(checkpoint.size(), 140)));
    }

    @Test
    void a_number_that_is_missing_is_not_sealed_over() {
        record(10);
        byForce("delete from event where number = 4");
        refused(Verdict.MISSING, 4);
        assertThat(ledger.newest()).isEmpty();
    }

    @Test
    void a_record_shorter_than_its_ledger_is_not_sealed_on() {
        record(10);
        sealer.seal();
        byForce("delete from event where number > 7");
        refused(Verdict.TRUNCATED, 8);
    }

    @Test
    void on_hashes_that_were_changed_nothing_is_built() {
        record(10);
        sealer.seal();
        keepsake.lose();
        byForce("update ledger_hash set hash = sha256(hash) where position = 2");
        record(1);
        refused(Verdict.HASHES_ALTERED, 10);
    }

    @Test
    void a_restored_back_up_is_noticed_by_the_checkpoint_kept_elsewhere() {
        record(10);
        sealer.seal();
        record(10);
        sealer.seal();
        byForce("delete from event where number > 10; delete from ledger_hash where position >= 10;"
                + " delete from ledger_checkpoint where size > 10; update event_number set last = 10");
        record(5);
        refused(Verdict.ROLLED_BACK, 11);
    }

    @Test
    void on_a_checkpoint_of_another_key_nothing_is_built() throws Exception {
        record(10);
        var sealed = sealer.seal().orElseThrow();
        var forged = key(key.verifier().name()).sign(sealed.note().text());
        superuser
                .sql("set session_replication_role = replica; update ledger_checkpoint set note = '" + forged + "'")
                .update();
        record(1);
        refused(Verdict.CHECKPOINT_FORGED, 10);
        assertThat(SignedNote.parse(forged.toString()).signedBy(key.verifier())).isFalse();
    }

    private void refused(Verdict verdict, long number) {
        assertThatExceptionOfType(SealRefusedException.class)
                .isThrownBy(sealer::seal)
                .satisfies(refused -> {
                    assertThat(refused.verdict()).isEqualTo(verdict);
                    assertThat(refused.number()).isEqualTo(number);
                });
    }

    /** Two threads that start together. */
    private static final class TwoNodes implements AutoCloseable {

        private final ExecutorService threads = Executors.newFixedThreadPool(2);
        private final CyclicBarrier together = new CyclicBarrier(2);

        List<SealedCheckpoint> race(Sealer one, Sealer other) throws Exception {
            var sealed = new ArrayList<SealedCheckpoint>();
            var running = new ArrayList<Future<Optional<SealedCheckpoint>>>();
            for (var sealer : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    together.await();
                    return sealer.seal();
                }));
            }
            for (var node : running) {
                node.get().ifPresent(sealed::add);
            }
            return sealed;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
