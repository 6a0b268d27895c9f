package vn.planledger.query.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.note.VerifierKey;
import vn.planledger.query.ledger.tree.CompactRange;
import vn.planledger.query.ledger.tree.MerkleHash;

/** What {@code docs/ledger.md} promises, byte by byte; its vectors were computed by another program. */
class VectorsOfTheDocumentTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final Instant AT = Instant.parse("2026-03-01T00:00:00.123456Z");

    private static final List<EventRow> ROWS = List.of(
            new EventRow(
                    1,
                    "plan-1",
                    0,
                    "Plan",
                    "e-1",
                    "plan.plan-registered",
                    null,
                    "{\"plan\":\"plan-1\",\"title\":\"Đông Hải\"}",
                    "{\"actorId\":\"planner\"}",
                    AT),
            new EventRow(
                    2,
                    "plan-1",
                    1,
                    "Plan",
                    "e-2",
                    "plan.step-completed",
                    "2",
                    "{\"plan\":\"plan-1\"}",
                    "{\"actorId\":\"approver\"}",
                    AT.plusSeconds(1)),
            new EventRow(
                    3,
                    "Quy hoạch",
                    0,
                    "Opinion",
                    "e-3",
                    "opinion.opinion-submitted",
                    "",
                    "",
                    "{}",
                    Instant.EPOCH.minusNanos(1_000)));

    private final String document = read();
    private final Map<String, String> vectors = block("vectors")
            .lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));

    @Test
    void entries_and_leaves_are_those_of_the_document() {
        for (var row : ROWS) {
            var entry = EventEntry.of(row);
            assertThat(HEX.formatHex(entry)).isEqualTo(vectors.get("entry-" + row.number()));
            assertThat(HEX.formatHex(MerkleHash.leaf(entry))).isEqualTo(vectors.get("leaf-" + row.number()));
        }
        assertThat(HEX.formatHex(MerkleHash.leaf(HEX.parseHex(vectors.get("access-1")))))
                .isEqualTo(vectors.get("access-leaf-1"));
    }

    @Test
    void root_key_and_note_are_those_of_the_document() {
        var note = SignedNote.parse(block("note"));
        assertThat(note.signedBy(VerifierKey.parse(vectors.get("vkey")))).isTrue();
        var leaves =
                ROWS.stream().map(row -> MerkleHash.leaf(EventEntry.of(row))).toList();
        var root = CompactRange.EMPTY.append(leaves, hash -> {}).root();
        assertThat(HEX.formatHex(root)).isEqualTo(vectors.get("root-3"));
        assertThat(Checkpoint.parse(note.text())).isEqualTo(new Checkpoint("planledger.example/thanhhoa", 3, root));
    }

    private String block(String name) {
        var block =
                Pattern.compile("```" + name + "\n(.*?\n)```", Pattern.DOTALL).matcher(document);
        assertThat(block.find()).as(name).isTrue();
        return block.group(1);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("..", "docs", "ledger.md"));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
