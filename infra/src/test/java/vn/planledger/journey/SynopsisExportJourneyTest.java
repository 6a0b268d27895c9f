package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.reliability.RunningApplication;

/** A synopsis leaves the house as a file that its reader asked for, watched while it was made, and took. */
class SynopsisExportJourneyTest extends RunningApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OpenRound round;
    private String exports;

    @BeforeEach
    void open() {
        round = new OpenRound(application, office.today().toString());
        round.flood("Không xây nhà máy");
        round.opinion("Đường hẹp", List.of());
        exports = round.page() + "/exports";
    }

    @Test
    void on_the_pages_it_is_started_watched_and_taken_and_is_nobody_elses() {
        var planner = new Visitor(application, "planner");
        var page = planner.get(round.page());
        var started = planner.send(page, Map.of("format", "XLSX"), exports);
        assertThat(started.uri().getPath()).startsWith(exports + "/");
        var path = started.uri().getPath();
        assertThat(planner.send(page, Map.of("format", "XLSX"), exports).uri().getPath())
                .as("pressed twice")
                .isEqualTo(path);

        var done = await().atMost(PATIENCE)
                .until(() -> planner.get(path), seen -> seen.body().contains(path + "/file"));
        assertThat(done.body()).contains("101 / 101", "<progress").doesNotContain("??");
        assertThat(done.headers().firstValue("Refresh")).isEmpty();
        var file = planner.get(path + "/file");
        assertThat(file.body()).startsWith("PK");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains(".xlsx");

        var inspector = new Visitor(application, "inspector");
        assertThat(inspector.get(path).statusCode()).isEqualTo(404);
        assertThat(inspector.get(path + "/file").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PDF,%PDF", "DOCX,PK"})
    void over_the_api_it_is_made_and_taken(String format, String begins) {
        var planner = round.as("planner");
        var key = UUID.randomUUID().toString();
        var started = planner.post("/api" + exports, Map.of("format", format), key);
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        var path = "/api" + exports + "/" + started.body().get("id").asString();

        await().atMost(PATIENCE)
                .until(() -> planner.get(path).body().get("state").asString(), "DONE"::equals);
        assertThat(planner.download(path + "/file")).startsWith(begins.getBytes(StandardCharsets.US_ASCII));
        var ended = planner.delete(path, key);
        assertThat(ended.body().get("state").asString()).isEqualTo("DONE");
    }

    @Test
    void an_unknown_format_an_unknown_export_and_another_organiser_are_refused() {
        var key = UUID.randomUUID().toString();
        var planner = round.as("planner");
        assertThat(planner.post("/api" + exports, Map.of("format", "EXE"), key).status())
                .isEqualTo(400);
        assertThat(planner.get("/api" + exports + "/none").status()).isEqualTo(404);
        assertThat(planner.get("/api" + exports + "/none/file").status()).isEqualTo(404);
        assertThat(round.as("planner2")
                        .post("/api" + exports, Map.of("format", "PDF"), key)
                        .status())
                .isEqualTo(403);
    }
}
