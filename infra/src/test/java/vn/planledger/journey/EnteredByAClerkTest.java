package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.Multipart;
import vn.planledger.reliability.RunningApplication;

/** Paper, e-mail and minutes enter the same record by a clerk's hand, with their scan and both days. */
class EnteredByAClerkTest extends RunningApplication {

    private static final byte[] PAPER = "Phiếu góp ý, ký tên: Nguyễn Văn Ất".getBytes(StandardCharsets.UTF_8);

    private RunningRound round() {
        return new RunningRound(application, office::today, Map.of());
    }

    private Map<String, Object> entry() {
        return new HashMap<>(Map.of(
                "channel",
                "PAPER",
                "group",
                "COMMUNITY",
                "receivedOn",
                office.today().toString(),
                "text",
                "Đường số 3 quá hẹp. Xin liên hệ 0912345678.",
                "points",
                List.of("Đường số 3 quá hẹp."),
                "topics",
                List.of("TRANSPORT"),
                "name",
                "Nguyễn Văn Ất",
                "contact",
                "at@example.org"));
    }

    private List<Path> stagedBefore = List.of();

    /** Other stories of the same application may have left theirs. */
    @BeforeEach
    void whatLiesThereAlready() {
        stagedBefore = inStaging();
    }

    @Test
    void a_late_paper_is_taken_marked_late_and_its_author_gets_a_receipt() {
        var round = round();
        var lastDay = round.lastDay("COMMUNITY");
        round.moveTo(lastDay.plusDays(3));
        var entry = entry();
        entry.put("receivedOn", lastDay.plusDays(1).toString());

        var entered = round.enter(entry, "phiếu góp ý.txt", PAPER);

        assertThat(entered.status()).as(entered.body().toString()).isEqualTo(201);
        assertThat(entered.body().get("events")).isNotEmpty();
        var opinion = round.opinions().get(0);
        assertThat(opinion.get("late").asBoolean()).isTrue();
        assertThat(opinion.get("channel").asString()).isEqualTo("PAPER");
        assertThat(LocalDate.parse(opinion.get("submittedOn").asString())).isEqualTo(lastDay.plusDays(1));
        assertThat(opinion.at("/scan/fileName").asString()).isEqualTo("scan.txt");
        assertThat(opinion.at("/details/name").asString()).doesNotContain("Ất");
        var receipt = Browser.visitor(application)
                .get("/api/receipts/" + entered.body().at("/receipt/code").asString());
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.body().get("late").asBoolean()).isTrue();
    }

    @Test
    void the_same_entry_sent_twice_is_one_opinion() {
        var round = round();
        var body = new Multipart().json("entry", entry()).file("scan", "phieu.txt", PAPER);
        var clerk = round.client.as("clerk");

        var first = clerk.post(round.path() + "/entries", body, "entry-" + round.id);
        var second = clerk.post(round.path() + "/entries", body, "entry-" + round.id);

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(round.opinions()).hasSize(1);
        assertThat(staged()).isEmpty();
    }

    @Test
    void without_a_scan_or_with_one_that_is_not_what_it_seems_nothing_is_stored() {
        var round = round();
        var before = office.the(EventSearch.class).lastNumber();

        refused(round.enter(entry(), null, null), 400, "opinion.scan-missing");
        refused(round.enter(entry(), "rong.txt", new byte[0]), 400, "opinion.scan-missing");
        refused(round.enter(entry(), "don.docx", Archive.withMacro()), 400, "document.macro");
        refused(round.enter(entry(), "don.docx", Archive.bomb()), 400, "document.archive-bomb");
        refused(round.enter(entry(), "don.exe", new byte[] {'M', 'Z', 0, 1, 2}), 415, "document.media-type");

        assertThat(office.the(EventSearch.class).lastNumber()).isEqualTo(before);
        assertThat(staged()).isEmpty();
    }

    @Test
    void what_the_record_refuses_leaves_no_scan_behind() {
        var round = round();
        var tomorrow = entry();
        tomorrow.put("receivedOn", office.today().plusDays(1).toString());
        var online = entry();
        online.put("channel", "WEB");
        var ofTheFront = entry();
        ofTheFront.put("group", "FRONT");

        refused(round.enter(tomorrow, "phieu.txt", PAPER), 422, "date.in-the-future");
        refused(round.enter(online, "phieu.txt", PAPER), 400, "field.choice");
        refused(round.enter(ofTheFront, "phieu.txt", PAPER), 400, "field.choice");
        var body = new Multipart().json("entry", entry()).file("scan", "phieu.txt", PAPER);
        assertThat(round.client
                        .as("planner")
                        .post(round.path() + "/entries", body, "planner-" + round.id)
                        .status())
                .isEqualTo(403);

        assertThat(round.opinions()).isEmpty();
        assertThat(staged()).isEmpty();
    }

    private static void refused(Browser.Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planner", "clerk", "inspector", "appraiser", "approver"})
    void who_works_with_the_opinion_may_download_its_scan(String person) {
        var round = round();
        var id = round.enter(entry(), "phieu.txt", PAPER).body().get("id").asString();

        var scan = new Visitor(application, person).get("/opinions/" + id + "/scan");

        assertThat(scan.statusCode()).isEqualTo(200);
        assertThat(scan.body()).isEqualTo(new String(PAPER, StandardCharsets.UTF_8));
        assertThat(scan.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(scan.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(scan.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void nobody_else_may() {
        var round = round();
        var path = "/opinions/"
                + round.enter(entry(), "phieu.txt", PAPER).body().get("id").asString() + "/scan";

        for (var other : List.of("planner2", "body", "front", "council", "admin")) {
            var scan = new Visitor(application, other).get(path);
            assertThat(scan.statusCode()).as(other).isEqualTo(403);
            assertThat(scan.body()).doesNotContain("Ất");
        }
        var citizen = new Visitor(application).get(path);
        assertThat(citizen.uri().getPath()).isEqualTo("/login");
        assertThat(new Visitor(application).get("/consultations/" + round.id).body())
                .doesNotContain("phieu.txt", "Ất", "0912345678");
    }

    @Test
    void on_the_page_the_scan_is_held_while_the_clerk_checks_both_days_and_the_lateness() {
        var round = round();
        var lastDay = round.lastDay("COMMUNITY");
        round.moveTo(lastDay.plusDays(2));
        var entries = "/consultations/" + round.id + "/entries";
        var clerk = new Visitor(application, "clerk");
        var form = clerk.get(entries + "/new");
        assertThat(form.statusCode()).isEqualTo(200);

        var bare = clerk.send(form, typed(lastDay.plusDays(1)), "", new byte[0], entries);
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("href=\"#f-scan\"", "Ý kiến bằng giấy &lt;kiểm thử&gt;");

        var checked = clerk.send(bare, typed(lastDay.plusDays(1)), "phieu.txt", PAPER, entries);
        assertThat(checked.body())
                .contains("Đến muộn", day(lastDay), day(lastDay.plusDays(1)), day(office.today()), "phieu.txt");
        assertThat(round.opinions()).isEmpty();

        var edited = clerk.send(checked, Map.of("act", "edit"), entries);
        assertThat(edited.body()).contains("Đã chọn: phieu.txt", "Ý kiến bằng giấy &lt;kiểm thử&gt;");
        var again = clerk.send(edited, typed(lastDay.plusDays(1)), entries);
        var sent = clerk.send(again, Map.of("act", "send"), entries);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo("/consultations/" + round.id);
        assertThat(sent.body()).containsPattern("Mã biên nhận để trao cho người góp ý: [A-Z2-7]{26}");

        var twice = clerk.send(again, Map.of("act", "send"), entries);
        assertThat(twice.uri().getPath()).isEqualTo("/consultations/" + round.id);
        assertThat(round.opinions()).hasSize(1);
        assertThat(round.opinions().get(0).get("late").asBoolean()).isTrue();
        assertThat(new Visitor(application, "planner").get(entries + "/new").statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> typed(LocalDate receivedOn) {
        return Map.of(
                "channel",
                "PAPER",
                "group",
                "COMMUNITY",
                "receivedOn",
                receivedOn.toString(),
                "text",
                "Ý kiến bằng giấy <kiểm thử>",
                "act",
                "check");
    }

    private static String day(LocalDate day) {
        return "%1$td/%1$tm/%1$tY".formatted(day);
    }

    /** What was uploaded meanwhile and belongs to no event. */
    private List<Path> staged() {
        return inStaging().stream().filter(file -> !stagedBefore.contains(file)).toList();
    }

    private List<Path> inStaging() {
        var data = application.getEnvironment().getRequiredProperty("planledger.data");
        try (var files = Files.list(Path.of(data, "documents", "staging"))) {
            return files.toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
