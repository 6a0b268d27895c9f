package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** The organiser sorts what was said, answers like points in one act, and publishes when nothing is owed. */
class SynopsisOverTheApiTest extends RunningApplication {

    private OpenRound round;

    @BeforeEach
    void open() {
        round = new OpenRound(application, office.today().toString());
    }

    @Test
    void two_hundred_like_points_are_answered_in_one_act_each_in_an_event_of_its_own_or_none() {
        var first = round.flood("Không xây nhà máy");
        var second = round.flood("không xây nhà máy!");
        assertThat(round.as("planner").get(round.api() + "/points/repeated").body())
                .singleElement()
                .satisfies(group -> assertThat(group.get("points").asInt()).isEqualTo(200));

        var all = new ArrayList<>(OpenRound.points(first, 1, 100));
        all.addAll(OpenRound.points(second, 1, 100));
        var oneTooMany = new ArrayList<>(all);
        oneTooMany.addAll(OpenRound.points(second, 101, 101));
        var refused = answer("planner", oneTooMany, "first");
        assertThat(code(refused)).isEqualTo("404 opinion.point-unknown");
        assertThat(round.unanswered()).isEqualTo(200);

        var key = UUID.randomUUID().toString();
        var answered = answer("planner", all, key);
        assertThat(answered.status()).as(answered.body().toString()).isEqualTo(200);
        assertThat(AnyClient.list(answered.body().get("events"))).hasSize(200).doesNotHaveDuplicates();
        assertThat(round.unanswered()).isZero();
        assertThat(answer("planner", all, key).body()).isEqualTo(answered.body());
        assertThat(code(answer("planner", all, "again"))).isEqualTo("409 opinion.point-answered");

        var point = round.points("opinion=" + second + "&size=1").get("items").get(0);
        assertThat(point.get("answer").get("result").asString()).isEqualTo("PARTLY");
        assertThat(point.get("answer").get("version").asString()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "planner2,403 plan.other-body,403 plan.other-body",
        "body,403 synopsis.not-open-to,403 command.other-role",
        "front,403 synopsis.not-open-to,403 command.other-role",
        "clerk,403 synopsis.not-open-to,403 command.other-role",
        "inspector,200,403 command.other-role",
        "admin,200,403 command.other-role",
        "appraiser,200,403 command.other-role",
        "approver,200,403 command.other-role"
    })
    void only_its_organiser_answers_and_only_those_who_judge_or_watch_read(String person, String read, String write) {
        var opinion = round.opinion("Đường hẹp", List.of());
        var browser = round.as(person);
        var key = UUID.randomUUID().toString();

        assertThat(code(browser.get(round.api() + "/points"))).isEqualTo(read);
        assertThat(code(browser.get(round.api() + "/points/repeated"))).isEqualTo(read);
        assertThat(code(browser.get(round.api() + "/points/" + opinion + "/1/like")))
                .isEqualTo(read);
        assertThat(code(answer(person, OpenRound.points(opinion, 1, 1), key))).isEqualTo(write);
        assertThat(code(browser.put(round.api() + "/points/" + opinion + "/1/assignment", Map.of("tag", "x"), key)))
                .isEqualTo(write);
        assertThat(code(browser.post(round.api() + "/synopsis", Map.of(), key))).isEqualTo(write);
        assertThat(round.unanswered()).isEqualTo(1);
    }

    @Test
    void a_visitor_who_has_not_signed_in_is_asked_to() {
        var visitor = Browser.visitor(application);
        assertThat(visitor.get(round.api() + "/points").status()).isEqualTo(401);
        assertThat(visitor.get("/api/opinions/any").status()).isEqualTo(401);
        assertThat(visitor.get("/api/answer-templates").status()).isEqualTo(401);
    }

    @Test
    void a_text_is_split_in_its_own_words_given_out_found_answered_and_published_when_nothing_waits() {
        var planner = round.as("planner");
        var opinion = round.opinion("Đường số 3 quá hẹp. Thiếu cây xanh.", List.of());
        var splitting = "/api/opinions/" + opinion + "/points";

        assertThat(code(split(splitting, "Đường số 3 quá rộng"))).isEqualTo("422 opinion.point-not-in-text");
        assertThat(code(split(splitting))).isEqualTo("400 field.required");
        assertThat(split(splitting, "Đường số 3 quá hẹp.", "Thiếu cây xanh.").status())
                .isEqualTo(200);

        var assigned = planner.put(
                round.api() + "/points/" + opinion + "/2/assignment",
                Map.of("person", "planner", "tag", "cây xanh", "dueOn", "2031-01-05"),
                UUID.randomUUID().toString());
        assertThat(assigned.status()).as(assigned.body().toString()).isEqualTo(200);
        assertThat(found("tag=c%C3%A2y%20xanh")).containsExactly("Thiếu cây xanh.");
        assertThat(found("assignee=planner")).containsExactly("Thiếu cây xanh.");
        assertThat(found("text=duong")).containsExactly("Đường số 3 quá hẹp.");

        assertThat(code(publish())).isEqualTo("422 opinions.unanswered");
        answer("planner", OpenRound.points(opinion, 1, 1), "one");
        assertThat(code(publish())).isEqualTo("422 opinions.unanswered");
        answer("planner", OpenRound.points(opinion, 2, 2), "two");
        assertThat(code(split(splitting, "Đường số 3"))).isEqualTo("409 opinion.answered-already");
        assertThat(found("version=2")).hasSize(2);

        assertThat(publish().status()).isEqualTo(200);
        assertThat(planner.get(round.api()).body().get("publishedOn").asString())
                .isEqualTo(office.today().toString());
        var traced = planner.get("/api/opinions/" + opinion).body();
        assertThat(traced.get("points")).hasSize(2);
        assertThat(traced.get("decisions")).isEmpty();
        assertThat(traced.toString()).doesNotContain("receipt", "fromName");
    }

    @Test
    void what_cannot_be_an_answer_is_refused_and_nothing_is_stored() {
        var opinion = round.opinion("Đường hẹp", List.of());
        var point = OpenRound.points(opinion, 1, 1);

        assertThat(code(post(Map.of()))).isEqualTo("400 field.required");
        assertThat(code(post(Map.of("points", List.of(), "result", "PARTLY", "reason", "x"))))
                .isEqualTo("400 opinion.points-at-once");
        assertThat(code(post(Map.of("points", point, "result", "PARTLY")))).isEqualTo("400 opinion.reason-missing");
        assertThat(code(post(Map.of("points", point, "result", "MAYBE", "reason", "x"))))
                .isEqualTo("400 field.malformed");
        assertThat(code(post(Map.of("points", List.of(Map.of("opinion", opinion)), "result", "PARTLY", "reason", "x"))))
                .isEqualTo("400 field.required");
        var holes = new HashMap<String, Object>(Map.of("result", "PARTLY", "reason", "x"));
        holes.put("points", Collections.singletonList(null));
        assertThat(code(post(holes))).isEqualTo("400 field.required");
        assertThat(round.unanswered()).isEqualTo(1);
    }

    @Test
    void a_body_keeps_its_own_wordings_and_another_does_not_touch_them() {
        var template = "/api/answer-templates/" + UUID.randomUUID();
        var wording = Map.of("title", "Lộ giới", "result", "PARTLY", "reason", "Theo quy chuẩn");
        assertThat(round.as("planner2")
                        .put(template, wording, UUID.randomUUID().toString())
                        .status())
                .isEqualTo(200);
        assertThat(round.as("planner2").get("/api/answer-templates").body())
                .anySatisfy(kept -> assertThat(kept.get("title").asString()).isEqualTo("Lộ giới"));

        var others = new HashMap<String, Object>(wording);
        others.put("organisation", "Ban Quản lý khác");
        assertThat(code(round.as("planner2").put(template, others, "others"))).isEqualTo("403 template.other-body");
        assertThat(code(round.as("planner").put(template, wording, "mine"))).isEqualTo("403 template.other-body");
        assertThat(code(round.as("approver").get("/api/answer-templates"))).isEqualTo("403 command.other-role");

        assertThat(round.as("planner2")
                        .delete(template, UUID.randomUUID().toString())
                        .status())
                .isEqualTo(200);
        assertThat(code(round.as("planner2").delete(template, UUID.randomUUID().toString())))
                .isEqualTo("409 template.retired");
    }

    private Browser.Answer answer(String person, List<Map<String, Object>> points, String key) {
        var body = Map.of(
                "points", points, "result", "PARTLY", "reason", "Theo quy chuẩn", "change", "20,5 m", "version", "2");
        return round.as(person).post(round.api() + "/points/answers", body, round.id + key);
    }

    private Browser.Answer post(Map<String, Object> body) {
        return round.as("planner")
                .post(round.api() + "/points/answers", body, UUID.randomUUID().toString());
    }

    private Browser.Answer split(String path, String... points) {
        return round.as("planner")
                .put(path, Map.of("points", List.of(points)), UUID.randomUUID().toString());
    }

    private Browser.Answer publish() {
        return round.as("planner")
                .post(round.api() + "/synopsis", Map.of(), UUID.randomUUID().toString());
    }

    private List<String> found(String query) {
        return AnyClient.list(round.points(query).get("items")).stream()
                .map(point -> point.get("text").asString())
                .toList();
    }

    private static String code(Browser.Answer answer) {
        return answer.body().has("code")
                ? answer.status() + " " + answer.body().get("code").asString()
                : String.valueOf(answer.status());
    }
}
