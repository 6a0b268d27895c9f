package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.query.audit.EventFilter;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Whatever comes to the public door is taken as it is or refused with a reason; nothing typed is lost, nothing executed. */
class PublicDoorTest extends RunningApplication {

    private Consulted consulted;
    private Commenter citizen;

    @BeforeEach
    void openARound() {
        consulted = new Consulted(application, office::today);
        citizen = new Commenter(application, consulted.round());
    }

    @Test
    void what_was_sent_twice_is_one_opinion_and_one_receipt() {
        var check = citizen.fill("Xin giữ hàng cây", Map.of());

        var first = citizen.send(check);
        var again = citizen.send(check);

        assertThat(again.uri().getPath()).isEqualTo(first.uri().getPath());
        assertThat(opinions()).isEqualTo(1);
    }

    @Test
    void what_was_changed_after_it_was_sent_is_another_opinion_and_nothing_is_lost() {
        var check = citizen.fill("Xin giữ hàng cây", Map.of());
        var first = citizen.send(check);

        var changed =
                citizen.next(citizen.go(check, "TEXT", Map.of()), Map.of("text", "Xin giữ hàng cây và cái giếng"));
        var second = citizen.send(changed);

        assertThat(second.uri().getPath()).isNotEqualTo(first.uri().getPath());
        assertThat(second.body()).contains("và cái giếng");
        assertThat(opinions()).isEqualTo(2);
    }

    @Test
    void going_back_keeps_everything() {
        var who = Map.of("name", "Lê Văn Tám", "contact", "tam@example.org");
        var where = Map.of("area", "105.772, 19.802");
        var check = citizen.fill("Dòng một\nDòng “hai” & <ba>", where.get("area"), who);

        var contact = citizen.go(check, "back", Map.of());
        assertThat(contact.body()).contains("value=\"Lê Văn Tám\"", "value=\"tam@example.org\"");
        var place = citizen.go(contact, "back", who);
        assertThat(place.body()).contains("105.772, 19.802</textarea>");
        var text = citizen.go(place, "back", where);
        assertThat(text.body()).contains("Dòng một\nDòng “hai” &amp; &lt;ba&gt;</textarea>");
        assertThat(citizen.next(text, Map.of("text", "Khác")).body())
                .contains("name=\"at\" value=\"CHECK\"", "Lê Văn Tám", "105.772, 19.802", "Khác");
    }

    @Test
    void markup_is_text_wherever_it_is_shown() {
        var hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> một ${7*7} hai \u202Eabc";

        var receipt = citizen.send(citizen.fill(hostile, Map.of("name", hostile, "publishName", "true")));
        consulted.answerAll("NOT_ACCEPTED", hostile);

        var synopsis = citizen.visitor().get("/consultations/" + consulted.round() + "/synopsis/published");
        for (var body : new String[] {
            receipt.body(),
            synopsis.body(),
            citizen.visitor().get(receipt.uri().getPath()).body()
        }) {
            assertThat(body)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .contains("một ${7*7} hai")
                    .doesNotContain("<img")
                    .doesNotContainPattern(ForeignScript.TAG);
        }
    }

    @Test
    void control_characters_are_refused_at_their_field() {
        var page = citizen.next(citizen.next(citizen.begin(), Map.of()), Map.of("text", "a\u0007b\u001b[2J"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#f-text\"", "name=\"at\" value=\"TEXT\"");
        assertThat(opinions()).isZero();
    }

    @Test
    void an_empty_opinion_is_refused_where_it_should_be_written_and_ticks_stay() {
        var page = citizen.next(citizen.next(citizen.begin(), Map.of("topics", "HERITAGE")), Map.of("text", " "));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#f-text\"", "name=\"topics\" value=\"HERITAGE\"");
    }

    @Test
    void ten_megabytes_are_refused_whether_they_are_announced_or_not() {
        for (var announced : new boolean[] {true, false}) {
            var page = citizen.visitor().post(citizen.path(), "go=send&text=" + "a".repeat(10_000_000), announced);

            assertThat(page.statusCode()).isEqualTo(413);
            assertThat(page.body()).contains("2 MB");
        }
        assertThat(opinions()).isZero();
    }

    @Test
    void a_text_a_little_too_long_comes_back_whole() {
        var text = "ạ".repeat(20_001);
        var page = citizen.next(citizen.next(citizen.begin(), Map.of()), Map.of("text", text));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"#f-text\"", text);
    }

    @Test
    void a_place_outside_the_plan_is_refused_at_its_field() {
        var polygon = "{\"type\":\"Polygon\",\"coordinates\":[[[106,20],[106.1,20],[106.1,20.1],[106,20]]]}";
        for (var area : new String[] {polygon, "21.0285, 105.8542"}) {
            var page = citizen.send(citizen.fill("Ở đây", area, Map.of()));

            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("href=\"#f-area\"", "name=\"at\" value=\"PLACE\"", "value=\"Ở đây\"");
        }
        assertThat(opinions()).isZero();
    }

    @Test
    void a_place_that_cannot_be_read_is_refused_at_once() {
        var place = citizen.next(citizen.next(citizen.begin(), Map.of()), Map.of("text", "Ở đây"));

        for (var area : new String[] {"sau nhà ông Ba", "{\"type\":\"Point\"}", "{", "500, 600"}) {
            var page = citizen.next(place, Map.of("area", area));

            assertThat(page.statusCode()).as(area).isEqualTo(400);
            assertThat(page.body()).contains("href=\"#f-area\"", "name=\"at\" value=\"PLACE\"");
        }
    }

    @Test
    void after_the_last_day_the_page_says_which_it_was_and_nothing_is_taken() {
        var check = citizen.fill("Muộn rồi", Map.of());
        consulted.letTheWindowsClose();

        var late = citizen.send(check);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Đã hết thời gian lấy ý kiến, ngày cuối là ", "Muộn rồi");
        assertThat(citizen.begin().uri().getPath()).isEqualTo("/consultations/" + consulted.round());
        assertThat(citizen.begin().body()).contains("không góp ý được nữa: đã hết thời gian lúc 24:00 ngày ");
        assertThat(opinions()).isZero();
    }

    @Test
    void a_forged_or_unknown_receipt_is_called_so() {
        var receipt = citizen.comment("Xin giữ hàng cây").uri().getPath();
        var visitor = new Visitor(application);

        assertThat(visitor.get(receipt + "?sha256=" + "0".repeat(64)).statusCode())
                .isEqualTo(409);
        assertThat(visitor.get(receipt + "?sha256=" + "0".repeat(64)).body()).contains("không khớp với sổ");
        assertThat(visitor.get("/receipts/ABCDEFGHIJKLMNOPQRSTUVWXYZ").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/receipts/short").statusCode()).isEqualTo(404);
        var code = receipt.substring("/receipts/".length());
        var typed = visitor.send(visitor.get("/receipts"), Map.of("code", " " + code.toLowerCase() + " "), "/receipts");
        assertThat(typed.uri().getPath()).isEqualTo(receipt);
        var wrong = visitor.send(visitor.get("/receipts"), Map.of("code", "<b>x"), "/receipts");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).contains("href=\"#f-code\"", "&lt;b&gt;x").doesNotContain("<b>x");
    }

    @Test
    void the_eleventh_comment_of_one_address_hears_how_long_to_wait() {
        for (int i = 0; i < 10; i++) {
            assertThat(citizen.comment("Ý kiến " + i).statusCode()).isEqualTo(200);
        }

        var refused = new Commenter(application, consulted.round()).comment("Ý kiến thứ mười một");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains(" giây", "Ý kiến thứ mười một");
        assertThat(opinions()).isEqualTo(10);
        var api = Browser.visitor(application)
                .post(
                        "/api/consultations/" + consulted.round() + "/opinions",
                        Map.of("text", "Ý kiến thứ mười hai"),
                        UUID.randomUUID().toString());
        assertThat(api.status()).isEqualTo(429);
    }

    @Test
    void nobody_sees_more_than_is_public() {
        citizen.comment("Chỉ cơ quan mới đọc lúc này");
        var visitor = new Visitor(application);

        assertThat(visitor.get("/consultations/" + consulted.round()).body()).doesNotContain("Chỉ cơ quan");
        assertThat(visitor.get("/consultations/none").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/published/" + consulted.plan()).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/consultations/" + consulted.round() + "/documents/none")
                        .statusCode())
                .isEqualTo(404);
        for (var closed : new String[] {"/plans", "/plans/" + consulted.plan(), "/audit", "/law"}) {
            assertThat(visitor.get(closed).uri().getPath()).isEqualTo("/login");
        }
        assertThat(new Visitor(application, "planner").get(citizen.path()).uri().getPath())
                .isEqualTo("/consultations/" + consulted.round());
    }

    private int opinions() {
        return (int)
                office
                        .the(EventSearch.class)
                        .search(0, 10_000, new EventFilter(null, null, "opinion.opinion-submitted"))
                        .stream()
                        .filter(event -> event.payload().contains(consulted.round()))
                        .count();
    }
}
