package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planledger.reliability.RunningApplication;

/** What happened to my comment, and how did it end: from the list of rounds to the published plan, without an account. */
class CitizenCommentsTest extends RunningApplication {

    private static final Pattern DOWNLOAD = Pattern.compile("href=\"([^\"]+/documents/[^\"]+)\"");

    private final String title = "Quy hoạch chi tiết khu dân cư " + UUID.randomUUID();

    @Test
    void a_citizen_comments_keeps_a_receipt_and_finds_the_answer_and_the_decision_behind_it() {
        var consulted = consulted();
        var citizen = new Commenter(application, consulted.round());
        var silent = new Commenter(application, consulted.round());

        var rounds = citizen.visitor().get("/");
        assertThat(rounds.uri().getPath()).isEqualTo("/consultations");
        assertThat(rounds.body()).contains(title, "Còn góp ý được: đến hết 24:00 ngày");
        var page = citizen.visitor().get("/consultations/" + consulted.round());
        assertThat(page.body()).contains("Niêm yết tại trụ sở phường", citizen.path());
        assertThat(download(citizen.visitor(), page.body())).isEqualTo(200);

        var text = "Đường số 3 hẹp, xin mở rộng. Gọi 0912 345 678.";
        var check = citizen.fill(
                text,
                "105.772, 19.802",
                Map.of("name", "Lê Thị Hoa Mai", "contact", "mai@example.org", "publishName", "true"));
        assertThat(check.body())
                .contains("Tên của bạn: Lê Thị Hoa Mai", "opinion.opinion-submitted", "105.772, 19.802", "Giao thông");
        var receipt = citizen.send(check);
        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.body())
                .contains("Chờ giải trình", "Đường số 3 hẹp", "Mã băm trên biên nhận khớp", "<svg", "noindex")
                .doesNotContain("Hoa Mai", "mai@example.org");
        assertThat(receipt.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        silent.send(silent.fill("Thiếu cây xanh", Map.of("name", "Trần Văn Kín", "contact", "0987 654 321")));
        assertThat(citizen.visitor()
                        .get("/consultations/" + consulted.round() + "/synopsis/published")
                        .statusCode())
                .isEqualTo(404);

        consulted.answerAll("ACCEPTED", "Đã mở rộng mặt đường");
        var code = receipt.uri().getPath();
        assertThat(citizen.visitor().get(code).body())
                .contains("Đã công bố giải trình", "Đã mở rộng mặt đường", "Đồ án, bản 2", "Chưa có quyết định");
        var synopsis = citizen.visitor().get("/consultations/" + consulted.round() + "/synopsis/published");
        assertThat(synopsis.body())
                .contains("Lê Thị Hoa Mai", "Đường số 3 hẹp", "█████", "Thiếu cây xanh", "Đã mở rộng mặt đường")
                .doesNotContain("0912 345 678", "mai@example.org", "Văn Kín", "0987 654 321");
        assertThat(citizen.visitor().get("/consultations?lang=en").body()).contains("Published synopsis", title);

        assertThat(citizen.visitor().get("/published/" + consulted.plan()).statusCode())
                .isEqualTo(404);
        consulted.toPublication();
        var ended = citizen.visitor().get(code);
        assertThat(ended.body()).contains("decision taken", "Decision ", "/published/" + consulted.plan());
        var published = citizen.visitor().get("/published/" + consulted.plan());
        assertThat(published.body()).contains(title, "SHA-256 ", "/synopsis/published");
        assertThat(download(citizen.visitor(), published.body())).isEqualTo(200);
        assertThat(citizen.visitor()
                        .get("/published?text=" + title.substring(title.length() - 12))
                        .body())
                .contains("/published/" + consulted.plan());
    }

    @Test
    void like_comments_are_shown_once_and_counted_and_each_can_be_read() {
        var consulted = consulted();
        new Commenter(application, consulted.round()).comment("Giữ lại chợ cũ.");
        new Commenter(application, consulted.round()).comment("GIỮ LẠI CHỢ CŨ!");
        new Commenter(application, consulted.round()).comment("Thêm bãi đỗ xe.");

        consulted.answerAll("PARTLY", "Sẽ xem xét");

        var visitor = new Visitor(application);
        var path = "/consultations/" + consulted.round() + "/synopsis/published";
        var synopsis = visitor.get(path).body();
        assertThat(synopsis)
                .contains("2 ý kiến giống nhau", "Giữ lại chợ cũ.", "Thêm bãi đỗ xe.")
                .doesNotContain("GIỮ LẠI");
        var each = Pattern.compile("href=\"([^\"]*like=[^\"]*)\"").matcher(synopsis);
        assertThat(each.find()).isTrue();
        assertThat(visitor.get(each.group(1).replace("&amp;", "&")).body())
                .contains("Giữ lại chợ cũ.", "GIỮ LẠI CHỢ CŨ!")
                .doesNotContain("bãi đỗ xe");
        assertThat(visitor.get(path + "?result=NOT_ACCEPTED").body()).doesNotContain("bãi đỗ xe");
        assertThat(visitor.get(path + "?result=PARTLY").body()).contains("bãi đỗ xe");
    }

    @Test
    void a_consulted_body_gives_its_opinion_on_the_same_pages_and_is_not_asked_who_it_is() {
        var consulted = consulted();
        var body = new Commenter(new Visitor(application, "body"), consulted.round());

        var place = body.next(body.next(body.begin(), Map.of()), Map.of("text", "Thống nhất với đồ án"));
        var check = body.next(place, Map.of());

        assertThat(check.body())
                .contains("name=\"at\" value=\"CHECK\"", "Tên cơ quan, tổ chức")
                .doesNotContain("Họ và tên");
        assertThat(body.send(check).body()).contains("Biên nhận ý kiến", "Thống nhất với đồ án");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_public_page_speaks_the_language_that_was_asked_for(String language) {
        var consulted = consulted();
        var citizen = new Commenter(application, consulted.round());
        citizen.visitor().get("/consultations?lang=" + language);
        var topics = citizen.begin();
        var text = citizen.next(topics, Map.of("topics", "TRANSPORT"));
        var refused = citizen.next(text, Map.of("text", ""));
        var place = citizen.next(text, Map.of("text", "Text"));
        var contact = citizen.next(place, Map.of("area", "105.772, 19.802"));
        var check = citizen.next(contact, Map.of("name", "Mai"));
        var receipt = citizen.send(check);
        consulted.answerAll("PARTLY", "Text");
        var round = "/consultations/" + consulted.round();
        var others = Stream.of("/", round, round + "/synopsis/published", "/receipts", "/receipts/x", "/published")
                .map(citizen.visitor()::get);

        assertThat(Stream.concat(Stream.of(topics, text, refused, place, contact, check, receipt), others))
                .allSatisfy(page -> assertThat(page.body())
                        .as(page.uri().toString())
                        .contains("<html lang=\"" + language + "\"", "<h1>")
                        .doesNotContain("??"));
        assertThat(check.body()).contains(language.equals("en") ? "Transport" : "Giao thông");
    }

    private Consulted consulted() {
        return new Consulted(application, office::today, Map.of("title", title));
    }

    private static int download(Visitor visitor, String page) {
        var link = DOWNLOAD.matcher(page);
        assertThat(link.find()).as("a document on the page").isTrue();
        var document = visitor.get(link.group(1));
        assertThat(document.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(document.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        return document.statusCode();
    }
}
