package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.SealedCheckpoint;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.note.Checkpoint;
import vn.planledger.query.ledger.note.SignedNote;
import vn.planledger.query.ledger.note.VerifierKey;
import vn.planledger.query.ledger.tree.CompactRange;
import vn.planledger.query.ledger.tree.MerkleHash;

/** Anybody can follow the log with what it serves, and see within a second what was recorded. */
class LedgerOverHttpTest extends RunningApplication {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeEach
    void someEvents() {
        office.register();
        office.settle();
        await().atMost(Duration.ofSeconds(20)).until(() -> !sealedAfter(1).isEmpty());
    }

    /** From the command to the signature; of three, since a busy machine may stop for longer than that. */
    @Test
    void a_commit_is_sealed_within_a_second() {
        var took = Stream.generate(this::untilSealed).limit(5).sorted().toList();
        assertThat(took.get(2)).as("the middle of %s", took).isLessThan(Duration.ofSeconds(1));
    }

    private Duration untilSealed() {
        office.register();
        office.settle();
        var events = office.the(EventSearch.class);
        var last = events.byNumber(events.lastNumber()).orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !sealedAfter(last.number()).isEmpty());
        return Duration.between(
                last.recordedAt(), sealedAfter(last.number()).get(0).sealedAt());
    }

    @Test
    void the_checkpoint_is_signed_by_the_published_key_and_is_that_of_the_tiles() {
        var checkpoint = checkpoint();
        var leaves = new ArrayList<byte[]>();
        for (long tile = 0; tile * 256 < checkpoint.size(); tile++) {
            int width = (int) Math.min(256, checkpoint.size() - tile * 256);
            var bytes = bytes("/ledger/tile/0/" + path(tile, width));
            for (int at = 0; at < width; at++) {
                leaves.add(Arrays.copyOfRange(bytes, at * 32, at * 32 + 32));
            }
        }
        assertThat(CompactRange.EMPTY.append(leaves, hash -> {}).root()).isEqualTo(checkpoint.root());
    }

    @Test
    void entries_are_for_inspectors_and_hash_to_the_leaves() {
        var leaf = Arrays.copyOf(bytes("/ledger/tile/0/000.p/1"), 32);
        var bundle = new Browser(application, "inspector").download("/ledger/tile/entries/000.p/1");
        var entry = Arrays.copyOfRange(bundle, 2, bundle.length);
        assertThat((bundle[0] & 0xFF) << 8 | bundle[1] & 0xFF).isEqualTo(entry.length);
        assertThat(MerkleHash.leaf(entry)).isEqualTo(leaf);
        assertThat(EventEntry.of(office.the(EventSearch.class).byNumber(1).orElseThrow()))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource({"planner, 403", "admin, 403", "inspector, 200", "chief, 200"})
    void entries_are_for_nobody_else(String person, int status) {
        var credentials = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        assertThat(answer("/ledger/tile/entries/000.p/1", "Basic " + credentials)
                        .statusCode())
                .isEqualTo(status);
        assertThat(answer("/ledger/tile/entries/000.p/1", "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/ledger/tile/0/x000/000",
        "/ledger/tile/0/999",
        "/ledger/tile/64/000",
        "/ledger/tile/00/000",
        "/ledger/tile/0/000.p/256",
        "/ledger/tile/3/000.p/1",
        "/ledger/tile/0/x999/x999/x999/x999/999.p/1"
    })
    void what_is_not_sealed_or_not_spelt_so_is_not_there(String path) {
        assertThat(answer(path, "").statusCode()).isEqualTo(404);
    }

    @Test
    void tiles_are_kept_for_ever_and_checkpoints_for_a_moment() {
        assertThat(answer("/ledger/tile/0/000.p/1", "").headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("immutable", "max-age=31536000");
        var checkpoint = answer("/ledger/checkpoint", "").headers();
        assertThat(checkpoint.allValues("Cache-Control"))
                .singleElement()
                .asString()
                .contains("max-age=1,");
        assertThat(checkpoint.firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
    }

    @Test
    void an_audit_that_an_inspector_starts_reads_everything_and_says_so() {
        var inspector = new Browser(application, "inspector");
        assertThat(inspector
                        .post("/api/audit/ledger", Map.of(), UUID.randomUUID().toString())
                        .status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var log = inspector.get("/api/audit/ledger").body().get(0);
            assertThat(log.get("audit").get("state").asString()).isEqualTo("CLEAN");
            assertThat(log.get("audit").get("rows").asLong()).isPositive();
            assertThat(log.get("trouble").isNull()).isTrue();
        });
        assertThat(new Browser(application, "planner").get("/api/audit/ledger").status())
                .isEqualTo(403);
        assertThat(application
                        .getBean("ledgerHealthIndicator", HealthIndicator.class)
                        .health()
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    private List<SealedCheckpoint> sealedAfter(long number) {
        return application.getBean("recordLedger", Ledger.class).after(number - 1, 1);
    }

    private Checkpoint checkpoint() {
        var note = SignedNote.parse(text("/ledger/checkpoint"));
        assertThat(note.signedBy(VerifierKey.parse(text("/ledger/vkey").strip())))
                .isTrue();
        return Checkpoint.parse(note.text());
    }

    private static String path(long tile, int width) {
        return "%03d".formatted(tile) + (width == 256 ? "" : ".p/" + width);
    }

    private String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        var answer = answer(path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> answer(String path, String credentials) {
        var port = application.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
