package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.journey.CriticisedDraft.meeting;
import static vn.planledger.journey.CriticisedDraft.recommendation;
import static vn.planledger.journey.CriticisedDraft.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.Browser;
import vn.planledger.reliability.RunningApplication;

/** The Front criticises, the planner answers and reports, and the plan waits for both (Law 75/2015 Arts. 32 to 36). */
class FrontOverTheApiTest extends RunningApplication {

    /** For all that leaves a draft as it is, or adds to it what nobody counts. */
    private static CriticisedDraft shared;

    @Test
    void a_draft_is_criticised_answered_reported_and_only_then_approved() {
        var client = new AnyClient(application);
        var later = office.today().plusDays(60).toString();
        var draft = CriticisedDraft.sent(client, Map.of("front-close-on", later));
        draft.done("front", "/recommendations", recommendation("FEASIBILITY", "Mở rộng đường số 3"));
        draft.done("frontchair", "/meetings", meeting(today(), 12, 11));
        draft.done("frontchair", "/release", release());

        draft.completeUntil("submit-for-approval");
        refused(draft.complete(), 422, "criticism.awaited");
        draft.done("front", "/submission", Map.of());
        refused(draft.complete(), 422, "criticism.unanswered");
        refused(draft.post("planner", "/report", Map.of("document", "31/BC-UBND")), 422, "criticism.unanswered");

        draft.done("planner", "/recommendations/1/replies", reply("NOT_ACCEPTED"));
        refused(draft.post("planner", "/recommendations/1/replies", reply("PARTLY")), 409, "criticism.replied-already");
        var unsatisfied = Map.<String, Object>of("satisfied", false, "reason", "Chưa rõ nguồn vốn");
        draft.done("front", "/recommendations/1/judgements", unsatisfied);
        refused(draft.complete(), 422, "criticism.unanswered");
        draft.done("planner", "/recommendations/1/replies", reply("ACCEPTED"));
        draft.done("front", "/recommendations/1/judgements", Map.of("satisfied", true));

        assertThat(draft.complete().status()).isEqualTo(200);
        draft.completeUntil("decide");
        refused(draft.complete(), 422, "criticism.unreported");
        draft.done("planner", "/report", Map.of("document", "31/BC-UBND"));
        refused(draft.post("planner", "/report", Map.of("document", "32/BC-UBND")), 409, "criticism.reported-already");
        var approved = draft.complete();
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);

        assertThat(draft.history())
                .containsExactly(
                        "criticism.criticism-requested",
                        "criticism.criticism-submitted",
                        "criticism.recommendation-replied",
                        "criticism.reply-judged",
                        "criticism.recommendation-replied",
                        "criticism.reply-judged",
                        "criticism.criticism-reported");
        assertThat(draft.as("inspector").get("state").asString()).isEqualTo("REPORTED");
        assertThat(client.as("inspector").get("/api/audit/reconcile").body().get("differences"))
                .isEmpty();
    }

    @Test
    void what_the_committee_drafts_is_worded_anew_dropped_signed_once_and_read_by_nobody_else() {
        var draft = sent();
        var first = draft.done("front", "/recommendations", recommendation("NECESSITY", "Làm rõ nhu cầu đất ở"));
        assertThat(first.get("recommendation").asInt()).isEqualTo(1);
        var area = new HashMap<>(recommendation("IMPACT", "Giữ hồ nước"));
        area.put("section", "Chương 4");
        area.put("area", Map.of("type", "Point", "coordinates", List.of(105.772, 19.802)));
        assertThat(draft.done("frontchair", "/recommendations", area)
                        .get("recommendation")
                        .asInt())
                .isEqualTo(2);
        var front = draft.client.as("front");
        var reworded = recommendation("BALANCE_OF_INTERESTS", "Đền bù thỏa đáng");
        assertThat(front.put(draft.path() + "/recommendations/1", reworded, key())
                        .status())
                .isEqualTo(200);

        assertThat(draft.as("front").at("/recommendations/1/area/coordinates/0").asDouble())
                .isEqualTo(105.772);
        for (var reader : List.of("planner", "inspector", "body", "front2")) {
            assertThat(draft.as(reader).get("recommendations")).as(reader).isEmpty();
            assertThat(draft.as(reader).get("state").asString()).isEqualTo("REQUESTED");
        }
        assertThat(front.delete(draft.path() + "/recommendations/1", key()).status())
                .isEqualTo(200);
        refused(front.delete(draft.path() + "/recommendations/1", key()), 404, "criticism.recommendation-unknown");

        refused(draft.post("frontchair", "/release", release()), 422, "criticism.no-meeting");
        refused(draft.post("front", "/meetings", meeting(today(), 12, 12)), 422, "meeting.more-votes-than-present");
        refused(draft.post("front", "/meetings", meeting(today(), 9, 5)), 422, "meeting.no-quorum");
        refused(draft.post("front", "/meetings", meeting(today(), 16, 5)), 422, "meeting.more-present-than-members");
        draft.done("front", "/meetings", meeting(today(), 12, 11));
        refused(draft.post("front", "/release", release()), 403, "command.other-role");
        refused(draft.post("front", "/submission", Map.of()), 409, "criticism.not-released");
        draft.done("frontchair", "/release", release());
        refused(draft.post("frontchair", "/release", release()), 409, "criticism.released-already");
        refused(
                draft.post("front", "/recommendations", recommendation("IMPACT", "Muộn")),
                409,
                "criticism.released-already");
        assertThat(draft.as("planner").get("signature").isNull()).isTrue();
        refused(draft.post("planner", "/recommendations/2/replies", reply("PARTLY")), 409, "criticism.not-submitted");

        draft.done("front", "/submission", Map.of());
        var submitted = draft.as("planner");
        assertThat(submitted.at("/recommendations/0/text").asString()).isEqualTo("Giữ hồ nước");
        assertThat(submitted.at("/recommendations/0/draftedBy").isNull()).isTrue();
        assertThat(submitted.get("meetings")).isEmpty();
        assertThat(submitted.at("/signature/documentNumber").asString()).endsWith("/MTTQ-BTT");
    }

    @Test
    void another_committee_and_another_body_touch_nothing() {
        var draft = shared();

        refused(
                draft.post("front2", "/recommendations", recommendation("IMPACT", "Của người khác")),
                403,
                "plan.other-body");
        refused(draft.post("planner", "/recommendations", recommendation("IMPACT", "x")), 403, "command.other-role");
        refused(draft.post("planner2", "/report", Map.of("document", "1/BC")), 403, "plan.other-body");
        assertThat(AnyClient.list(
                        draft.client.as("front2").get("/api/criticisms").body()))
                .noneMatch(line -> line.get("id").asString().equals(draft.id));
        assertThat(AnyClient.list(
                        draft.client.as("front").get("/api/criticisms").body()))
                .anyMatch(line -> line.get("id").asString().equals(draft.id));
        refused(draft.client.as("front").get("/api/criticisms/none"), 404, "criticism.unknown");
    }

    @Test
    void bad_input_is_refused_at_its_field() {
        var draft = shared();
        var before = draft.as("front").get("recommendations").size();

        refusedAt("heading", draft.post("front", "/recommendations", Map.of("text", "Thiếu nội dung")));
        refusedAt("text", draft.post("front", "/recommendations", Map.of("heading", "IMPACT", "text", " ")));
        refusedAt("heading", draft.post("front", "/recommendations", recommendation("SEVENTH", "x")));
        refusedAt("text", draft.post("front", "/recommendations", recommendation("IMPACT", "x\u0007y")));
        for (var area : List.of(
                Map.of("type", "Point", "coordinates", List.of(105.0, 21.0)),
                Map.of("type", "MultiPoint", "coordinates", List.of(List.of(105.772, 19.802))),
                Map.of("type", "Point", "coordinates", List.of(580000, 2190000)),
                Map.of("type", "Nothing"))) {
            var body = new HashMap<>(recommendation("IMPACT", "Ở đây"));
            body.put("area", area);
            refusedAt("area", draft.post("front", "/recommendations", body));
        }
        var future = new HashMap<>(recommendation("IMPACT", "Ngày mai"));
        future.put("happenedOn", office.today().plusDays(1).toString());
        refusedAt("happenedOn", draft.post("front", "/recommendations", future));
        var meeting = new HashMap<>(meeting(today(), 12, 11));
        meeting.remove("quorum");
        var missing = draft.post("front", "/meetings", meeting);
        refusedAt("quorum", missing);
        assertThat(missing.body().get("detail").asString()).contains("quy chế của Ủy ban");
        assertThat(draft.as("front").get("recommendations")).hasSize(before);
    }

    @Test
    void the_same_key_sent_again_drafts_one_recommendation() {
        var draft = shared();
        var before = draft.as("front").get("recommendations").size();
        var front = draft.client.as("front");
        var key = key();

        var once = front.post(draft.path() + "/recommendations", recommendation("IMPACT", "Một lần"), key);
        var again = front.post(draft.path() + "/recommendations", recommendation("IMPACT", "Một lần"), key);

        assertThat(again.body()).isEqualTo(once.body());
        assertThat(draft.as("front").get("recommendations")).hasSize(before + 1);
    }

    private CriticisedDraft shared() {
        if (shared == null) {
            shared = sent();
        }
        return shared;
    }

    private CriticisedDraft sent() {
        return CriticisedDraft.sent(new AnyClient(application), Map.of());
    }

    private String today() {
        return office.today().toString();
    }

    private static Map<String, Object> reply(String result) {
        return Map.of("result", result, "reason", "Đã xem xét", "change", "Mặt cắt 20,5 m", "version", "2");
    }

    private static void refused(Browser.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().get("code").asString()).isEqualTo(code);
        assertThat(answer.body().get("detail").asString()).isNotBlank().doesNotContain("{0}", "refusal.");
    }

    private static void refusedAt(String field, Browser.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isIn(400, 422);
        assertThat(answer.body().path("field").asString())
                .as(answer.body().toString())
                .isEqualTo(field);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
