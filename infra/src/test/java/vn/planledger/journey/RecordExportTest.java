package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** What an inspector found leaves the house as a file: all of it, as it is stored, and as no formula. */
class RecordExportTest extends RunningApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static String plan;

    private Browser inspector;

    @BeforeEach
    void aPlan() {
        inspector = new Browser(application, "inspector");
        if (plan == null) {
            plan = new AnyClient(application).register();
        }
    }

    @Test
    void json_lines_give_back_every_byte_that_is_stored() {
        var lines = new String(made("JSONL"), StandardCharsets.UTF_8).lines().toList();
        var stored = application.getBean(EventSearch.class).search(0, 500, EventFilter.ofPlan(plan));

        assertThat(lines).hasSameSizeAs(stored);
        for (int i = 0; i < lines.size(); i++) {
            var line = new JsonMapper().readTree(lines.get(i));
            assertThat(line.get("payload").asString()).isEqualTo(stored.get(i).payload());
            assertThat(line.get("metadata").asString()).isEqualTo(stored.get(i).metadata());
            assertThat(line.get("number").asLong()).isEqualTo(stored.get(i).number());
        }
    }

    @Test
    void the_others_hold_sentences_and_the_paper_its_question_and_the_way_to_confirm_it() throws Exception {
        assertThat(new String(made("CSV"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"Số\",")
                .contains("plan.plan-registered", "\r\n")
                .doesNotContain("\"=");
        assertThat(made("XLSX")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        try (var paper = Loader.loadPDF(made("PDF"))) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Trích sổ ghi", "plan = ", "/confirm/");
        }
    }

    @Test
    void on_the_pages_it_is_started_from_the_search_watched_and_taken_by_its_owner_alone() {
        var visitor = new Visitor(application, "inspector");
        var page = visitor.get("/audit?plan=" + plan);
        var started = visitor.send(page, Map.of("format", "CSV"), "/audit/exports");
        var path = started.uri().getPath();
        assertThat(visitor.send(page, Map.of("format", "CSV"), "/audit/exports")
                        .uri()
                        .getPath())
                .as("pressed twice")
                .isEqualTo(path);

        await().atMost(PATIENCE)
                .until(() -> visitor.get(path), seen -> seen.body().contains(path + "/file"));
        assertThat(visitor.get(path + "/file").body()).contains(plan);
        assertThat(new Visitor(application, "chief").get(path).statusCode()).isEqualTo(404);
        assertThat(inspector
                        .post("/api/audit/exports", Map.of("format", "EXE"), key())
                        .status())
                .isEqualTo(400);
    }

    private byte[] made(String format) {
        var wanted = Map.of("format", format, "question", Map.of("plan", plan));
        var started = inspector.post("/api/audit/exports", wanted, key());
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        var path = "/api/audit/exports/" + started.body().get("id").asString();
        await().atMost(PATIENCE)
                .until(() -> inspector.get(path).body().get("state").asString(), "DONE"::equals);
        return inspector.download(path + "/file");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
