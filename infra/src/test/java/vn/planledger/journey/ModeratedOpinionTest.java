package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** Hiding and blacking out change what the public reads, never what was said; officers see both, and why. */
class ModeratedOpinionTest extends RunningApplication {

    private static final String TEXT = "Nhà bà Mai ở lô 5 bị thu hồi. Gọi 0912345678.";

    private RunningRound round;
    private String opinion;

    private void given() {
        round = new RunningRound(application, office::today, Map.of());
        var given = Browser.visitor(application)
                .post(
                        round.path() + "/opinions",
                        Map.of("text", TEXT, "points", List.of("bà Mai ở lô 5")),
                        UUID.randomUUID().toString());
        assertThat(given.status()).as(given.body().toString()).isEqualTo(201);
        opinion = given.body().get("id").asString();
    }

    private Browser.Answer post(String person, String what, Map<String, Object> body) {
        return round.client
                .as(person)
                .post("/api/opinions/" + opinion + what, body, UUID.randomUUID().toString());
    }

    private String page(String person) {
        return new Visitor(application, person)
                .get("/consultations/" + round.id)
                .body();
    }

    @Test
    void a_hidden_opinion_is_gone_for_others_and_comes_back_when_it_is_shown_again() {
        given();
        assertThat(page("body")).contains("bị thu hồi");

        assertThat(post("clerk", "/hidden", Map.of("reason", "Xúc phạm người khác"))
                        .status())
                .isEqualTo(200);
        assertThat(page("body")).contains("Xúc phạm người khác").doesNotContain("bị thu hồi");
        assertThat(page("planner")).contains("bị thu hồi", "Xúc phạm người khác");
        assertThat(post("clerk", "/hidden", Map.of("reason", "Lần nữa"))
                        .body()
                        .get("code")
                        .asString())
                .isEqualTo("opinion.hidden-already");

        var shown = round.client
                .as("planner")
                .delete(
                        "/api/opinions/" + opinion + "/hidden",
                        Map.of("reason", "Đã xem lại"),
                        UUID.randomUUID().toString());
        assertThat(shown.status()).as(shown.body().toString()).isEqualTo(200);
        assertThat(page("body")).contains("bị thu hồi");
        assertThat(round.history("opinion.opinion-"))
                .anySatisfy(told -> assertThat(told).contains("Xúc phạm người khác"))
                .anySatisfy(told -> assertThat(told).contains("Đã xem lại"));
    }

    @Test
    void blacked_out_words_are_gone_in_text_and_points_and_stay_in_the_record() {
        given();
        assertThat(page("body")).contains("bà Mai", "█████").doesNotContain("0912345678");

        var redacted = post(
                "planner", "/redactions", Map.of("passages", List.of("bà Mai"), "reason", "Tên người không liên quan"));
        assertThat(redacted.status()).as(redacted.body().toString()).isEqualTo(200);

        assertThat(page("body")).contains("Nhà █████ ở lô 5").doesNotContain("Mai", "0912345678");
        assertThat(page("approver"))
                .contains("<mark class=\"unseen\">bà Mai</mark>", "0912345678", "Tên người không liên quan");
        assertThat(round.opinions().get(0).get("text").asString()).isEqualTo(TEXT);
        assertThat(round.client
                        .as("body")
                        .get(round.path() + "/opinions")
                        .body()
                        .toString())
                .contains("Nhà █████ ở lô 5")
                .doesNotContain("Mai", "0912345678");
    }

    @Test
    void the_page_shows_the_public_copy_before_anything_is_recorded() {
        given();
        var path = "/opinions/" + opinion + "/redaction";
        var clerk = new Visitor(application, "clerk");
        assertThat(page("clerk")).contains(path, "/opinions/" + opinion + "/hiding");

        var strange = clerk.send(
                clerk.get(path), Map.of("data.passages", "ông Tư", "data.reason", "Tên người", "act", "check"), path);
        assertThat(strange.statusCode()).isEqualTo(422);
        assertThat(strange.body()).contains("href=\"#f-passages\"", "ông Tư");

        var checked = clerk.send(
                strange, Map.of("data.passages", "bà Mai\nlô 5", "data.reason", "Tên người", "act", "check"), path);
        assertThat(checked.body()).contains("Nhà █████ ở █████ bị thu hồi", "opinion.opinion-redacted");
        assertThat(page("body")).contains("bà Mai");

        var sent = clerk.send(checked, Map.of("act", "send"), path);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo("/consultations/" + round.id);
        assertThat(page("body")).contains("Nhà █████ ở █████ bị thu hồi");
    }

    @Test
    void hiding_and_showing_have_pages_of_their_own_and_each_says_why_it_is_not_for_now() {
        given();
        var clerk = new Visitor(application, "clerk");
        var hiding = "/opinions/" + opinion + "/hiding";

        var checked =
                clerk.send(clerk.get(hiding), Map.of("data.reason", "Nội dung quảng cáo", "act", "check"), hiding);
        assertThat(checked.body()).contains("Công chúng sẽ đọc", "Lý do: Nội dung quảng cáo");
        clerk.send(checked, Map.of("act", "send"), hiding);

        assertThat(page("body")).contains("Nội dung quảng cáo").doesNotContain("bị thu hồi");
        assertThat(clerk.get(hiding).body()).contains("ý kiến đã bị ẩn");
        assertThat(clerk.get("/opinions/" + opinion).body()).contains("/showing", "Nội dung quảng cáo");
    }

    @Test
    void only_the_organiser_and_the_one_stop_desk_may() {
        given();
        var because = Map.<String, Object>of("reason", "Thử");

        assertThat(post("planner2", "/hidden", because).status()).isEqualTo(403);
        assertThat(post("body", "/hidden", because).status()).isEqualTo(403);
        assertThat(post("approver", "/redactions", Map.of("passages", List.of("bà Mai"), "reason", "Thử"))
                        .status())
                .isEqualTo(403);
        assertThat(Browser.visitor(application)
                        .post("/api/opinions/" + opinion + "/hidden", because, "citizen-" + opinion)
                        .status())
                .isEqualTo(401);
        assertThat(new Visitor(application, "body")
                        .get("/opinions/" + opinion + "/hiding")
                        .statusCode())
                .isEqualTo(403);
        assertThat(page("body")).contains("bị thu hồi");
    }
}
