package vn.planledger.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.ledger.Keepsake;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.Sealer;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.note.NoteKey;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.tree.CompactRange;
import vn.planledger.query.ledger.tree.InclusionProof;
import vn.planledger.query.ledger.tree.MerkleHash;

/** Sealing a record and verifying it against SHA-256 of the same bytes on one thread. */
public final class LedgerBenchmark {

    private static final String HASH_ALONE = "SHA-256 of payloads and metadata alone";

    private final Tables tables = new Tables(System.out, "sealing and verifying", "event");
    private final int events = Integer.getInteger("bench.events", 20_000);
    private final int rounds = Integer.getInteger("bench.rounds", 5);
    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    public static void main(String[] arguments) throws Exception {
        new LedgerBenchmark().run();
    }

    private interface Work {
        void run() throws GeneralSecurityException;
    }

    void run() throws IOException, GeneralSecurityException {
        try (var record = RecordOfManyEvents.of(events)) {
            var rows = record.rows();
            for (int round = -1; round < rounds; round++) {
                round(record, rows, round);
            }
        }
        print();
    }

    private void round(RecordOfManyEvents record, List<EventRow> rows, int round) throws GeneralSecurityException {
        time(round, HASH_ALONE, () -> hashAlone(rows));
        time(round, "entries, leaves and tree, in memory", () -> tree(rows));
        var log = new NamedLog("round" + round);
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = new NoteKey("planledger.example/benchmark", pair.getPrivate(), pair.getPublic());
        var sealer = new Sealer(record.database(), log, key, new Forgetful(), Clock.systemUTC());
        time(round, "sealing: read, hash twice, keep, sign, commit", () -> sealAll(sealer));
        var ledger = new Ledger(record.database(), log.log());
        time(round, "verifying every row by its leaf and the root, from the database", () -> verifyAll(ledger, rows));
        time(round, "one event proved and verified, for each of 1000", () -> proveSome(ledger, rows));
    }

    private static void hashAlone(List<EventRow> rows) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var row : rows) {
            digest.digest(row.payload().getBytes(StandardCharsets.UTF_8));
            digest.digest(row.metadata().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void tree(List<EventRow> rows) {
        var leaves = new ArrayList<byte[]>();
        rows.forEach(row -> leaves.add(MerkleHash.leaf(EventEntry.of(row))));
        CompactRange.EMPTY.append(leaves, kept -> {}).root();
    }

    private static void sealAll(Sealer sealer) {
        Optional<?> more;
        do {
            more = sealer.seal();
        } while (more.isPresent());
    }

    private static void verifyAll(Ledger ledger, List<EventRow> rows) {
        var leaves = new ArrayList<byte[]>();
        for (long at = 0; at < rows.size(); at += 256) {
            var width = (int) Math.min(256, rows.size() - at);
            var tile = ledger.tile(0, at / 256, width);
            for (int in = 0; in < width; in++) {
                var leaf = MerkleHash.leaf(EventEntry.of(rows.get((int) at + in)));
                must(Arrays.equals(leaf, 0, 32, tile, in * 32, in * 32 + 32));
                leaves.add(leaf);
            }
        }
        var root = CompactRange.EMPTY.append(leaves, kept -> {}).root();
        must(Arrays.equals(root, ledger.newest().orElseThrow().checkpoint().root()));
    }

    private void proveSome(Ledger ledger, List<EventRow> rows) {
        var newest = ledger.newest().orElseThrow();
        for (int at = 0; at < 1000; at++) {
            var index = (long) at * rows.size() / 1000;
            var leaf = MerkleHash.leaf(EventEntry.of(rows.get((int) index)));
            var proof = ledger.inclusion(index, newest.size());
            must(InclusionProof.verify(
                    leaf, index, newest.size(), proof, newest.checkpoint().root()));
        }
    }

    private static void must(boolean verified) {
        if (!verified) {
            throw new IllegalStateException("what was sealed does not verify");
        }
    }

    private void time(int round, String what, Work work) throws GeneralSecurityException {
        var start = System.nanoTime();
        work.run();
        if (round >= 0) {
            seconds.computeIfAbsent(what, none -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
        }
    }

    private void print() {
        tables.line("%n## Ledger%n%n%d events, %d rounds, load after %.1f%n", events, rounds, Tables.load());
        tables.line("| what | events/s | SHA-256 alone takes that part of it: median (min..max) | to reach |");
        tables.line("|---|---:|---:|---:|");
        var alone = seconds.get(HASH_ALONE);
        seconds.forEach((what, times) -> {
            var counted = what.startsWith("one event") ? 1000 : events;
            var ratio = Spread.of(IntStream.range(0, times.size())
                    .mapToDouble(round -> alone.get(round) / events / (times.get(round) / counted)));
            tables.line(
                    "| %s | %.0f | %s | %s |",
                    what,
                    counted
                            / Spread.of(times.stream().mapToDouble(Double::doubleValue))
                                    .median(),
                    ratio.text("%.3f"),
                    what.startsWith("sealing") ? "0.3" : "");
        });
    }

    /** Every round seals a log of its own. */
    private static final class Forgetful implements Keepsake {

        @Override
        public Optional<SignedNote> read() {
            return Optional.empty();
        }

        @Override
        public void keep(SignedNote newest) {
            // A file outside the database costs the sealer nothing while it hashes.
        }
    }
}
