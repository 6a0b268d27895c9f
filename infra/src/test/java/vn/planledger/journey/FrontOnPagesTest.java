package vn.planledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planledger.journey.CriticisedDraft.COMMITTEE;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.reliability.RunningApplication;

/** A committee takes a criticism from its inbox to "satisfied" on the pages, without script. */
class FrontOnPagesTest extends RunningApplication {

    private CriticisedDraft draft;
    private Visitor front;
    private Visitor chair;
    private Visitor planner;
    private String ours;
    private String theirs;

    @BeforeEach
    void sendADraft() {
        draft = CriticisedDraft.sentOn(new AnyClient(application), today());
        front = new Visitor(application, "front");
        chair = new Visitor(application, "frontchair");
        planner = new Visitor(application, "planner");
        ours = "/front/" + draft.id;
        theirs = "/plans/" + draft.plan + "/criticisms/" + draft.id;
    }

    @Test
    void a_criticism_goes_from_the_inbox_to_satisfied() {
        theDraftIsFound();
        recommendationsAreDraftedWordedAnewAndDropped();
        aMeetingIsRecorded();
        theChairAloneReleases();
        whatWasSignedIsSent();
        thePlannerAnswersUntilTheFrontIsSatisfied();
        theApproverIsTold();
    }

    private void theDraftIsFound() {
        assertThat(front.get("/").body()).contains("href=\"/front\"");
        assertThat(front.get("/front").body()).contains(ours, "còn 15 ngày", "Cần xem xét", COMMITTEE);
        assertThat(front.get(ours).body())
                .contains("Tài liệu được gửi", "/plans/" + draft.plan + "/documents/", "Luật 75/2015/QH13 Điều 36")
                .contains("data-live=\"/plans/" + draft.plan + "/events\"")
                .contains(ours + "/draft", "Gửi văn bản phản biện: chưa được", "Bảo đảm hài hòa lợi ích");
        assertThat(new Visitor(application, "front2").get("/front").body()).doesNotContain(ours);
        assertThat(new Visitor(application, "front2").get(ours).statusCode()).isEqualTo(403);
        assertThat(planner.get("/front").statusCode()).isEqualTo(403);
    }

    private void recommendationsAreDraftedWordedAnewAndDropped() {
        var wrong = send(
                front,
                ours,
                "draft?heading=IMPACT",
                "draft",
                Map.of("heading", "IMPACT", "text", "Giữ <hồ>", "area", "hồ lớn"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("href=\"#f-area\"", "Giữ &lt;hồ&gt;", "hồ lớn");

        var drafted = send(
                front,
                ours,
                "draft?heading=IMPACT",
                "draft",
                Map.of("heading", "IMPACT", "text", "Giữ <hồ>", "section", "Chương 4", "area", "105.772, 19.802"));
        assertThat(drafted.uri().getPath()).as(drafted.body()).isEqualTo(ours);
        assertThat(drafted.body())
                .contains("Đã ghi nhận", "Soạn kiến nghị", "Giữ &lt;hồ&gt;", "105.772, 19.802", "Chương 4");
        send(front, ours, "draft", "draft", Map.of("heading", "NECESSITY", "text", "Thừa"));
        var reworded = front.get(ours + "/draft?n=1");
        assertThat(reworded.body()).contains("Giữ &lt;hồ&gt;", "105.772, 19.802");
        send(
                front,
                ours,
                "draft?n=1",
                "draft",
                Map.of("heading", "IMPACT", "text", "Giữ hồ nước", "section", "", "area", ""));
        var dropped = confirmed(front, ours, "drop?n=2", "drop", Map.of(), "criticism.recommendation-dropped");

        assertThat(dropped.body()).contains("Giữ hồ nước").doesNotContain("Thừa", "105.772");
        assertThat(planner.get(theirs).body()).doesNotContain("Giữ hồ nước").contains("chưa gửi văn bản phản biện");
        assertThat(planner.get("/plans/" + draft.plan).body()).contains(theirs, "Đã đề nghị phản biện");
    }

    private void aMeetingIsRecorded() {
        var held =
                new HashMap<>(Map.of("form", "CONFERENCE", "heldOn", today(), "place", "Trụ sở", "minutes", "Đã họp"));
        held.putAll(Map.of("members", "15", "quorum", "10", "present", "12", "votesFor", "13"));
        held.putAll(Map.of("votesAgainst", "0", "abstaining", "0"));
        var checked = send(front, ours, "meeting", "meeting", held, "check");
        var refused = front.send(checked, Map.of("act", "send"), ours + "/meeting");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-votesFor\"", "nhiều hơn số có mặt");

        held.put("votesFor", "11");
        assertThat(confirmed(front, ours, "meeting", "meeting", held, "criticism.meeting-recorded")
                        .body())
                .contains("12 trên 15 thành viên", "11 tán thành");
    }

    private void theChairAloneReleases() {
        assertThat(front.get(ours).body()).contains("Ký ban hành văn bản phản biện: chưa được", "Chủ tịch Ủy ban");
        assertThat(front.get(ours + "/release").statusCode()).isEqualTo(403);
        var signed = Map.of(
                "form", "CONFERENCE", "number", "MTTQ-BTT", "signatory", "Người ký", "conclusion", "Cơ bản phù hợp");
        var released = confirmed(chair, ours, "release", "release", signed, "criticism.criticism-released");
        assertThat(released.body()).contains("/MTTQ-BTT", "Đã ký, chưa gửi");

        var again = chair.get(ours + "/release");
        assertThat(again.body()).contains("nội dung không đổi được nữa").doesNotContain("name=\"attempt\"");
        assertThat(planner.get(theirs).body()).doesNotContain("Cơ bản phù hợp");
    }

    private void whatWasSignedIsSent() {
        var sent = confirmed(front, ours, "submission", "submission", Map.of(), "criticism.criticism-submitted");
        assertThat(sent.body()).contains("Đã gửi, chờ trả lời");
        assertThat(new Visitor(application, "inspector").get(theirs).body())
                .contains("Giữ hồ nước", "Bạn đọc được phản biện này")
                .doesNotContain("12 trên 15", theirs + "/reply");
    }

    private void thePlannerAnswersUntilTheFrontIsSatisfied() {
        assertThat(planner.get("/").body()).contains("Nợ Mặt trận Tổ quốc", theirs, "Còn 1 kiến nghị");
        assertThat(planner.get(theirs).body()).contains(theirs + "/reply?n=1", "Báo cáo cấp phê duyệt: chưa được");
        var first = Map.of("result", "NOT_ACCEPTED", "reason", "Ngoài ranh giới", "change", "", "version", "");
        confirmed(planner, theirs, "reply?n=1", "reply", first, "criticism.recommendation-replied");

        var why = Map.of("satisfied", "false", "reason", "Chưa rõ");
        confirmed(front, ours, "judgement?n=1", "judgement", why, "criticism.reply-judged");
        var second = Map.of("result", "ACCEPTED", "reason", "Đã bổ sung", "change", "Giữ hồ", "version", "2");
        var replied = confirmed(planner, theirs, "reply?n=1", "reply", second, "criticism.recommendation-replied");
        assertThat(replied.body()).contains("Chưa hài lòng", "Đã bổ sung").doesNotContain(theirs + "/reply?n=1");
        confirmed(
                front,
                ours,
                "judgement?n=1",
                "judgement",
                Map.of("satisfied", "true", "reason", ""),
                "criticism.reply-judged");
    }

    private void theApproverIsTold() {
        var report = Map.of("document", "31/BC-UBND");
        var told = confirmed(planner, theirs, "report", "report", report, "criticism.criticism-reported");
        assertThat(told.body()).contains("31/BC-UBND", "Đã báo cáo cấp phê duyệt");
        assertThat(front.get(ours).body()).contains("Hài lòng với trả lời", "31/BC-UBND");
        assertThat(planner.get("/").body()).doesNotContain(theirs);
        assertThat(front.get("/front?lang=en").body()).contains("Answered", "Reported to the approver");
    }

    /** Fills the form, reads on the page to check which event will be written, and confirms. */
    private HttpResponse<String> confirmed(
            Visitor who, String base, String form, String act, Map<String, String> typed, String event) {
        var checked = send(who, base, form, act, typed, "check");
        assertThat(checked.body()).as(act).contains(event, "value=\"send\"");
        var sent = who.send(checked, Map.of("act", "send"), base + "/" + act);
        assertThat(sent.uri().getPath()).as(sent.body()).isEqualTo(base);
        assertThat(sent.body()).contains("Đã ghi nhận");
        return sent;
    }

    private HttpResponse<String> send(Visitor who, String base, String form, String act, Map<String, String> typed) {
        return send(who, base, form, act, typed, "send");
    }

    private HttpResponse<String> send(
            Visitor who, String base, String form, String act, Map<String, String> typed, String button) {
        var fields = new HashMap<String, String>();
        typed.forEach((name, value) -> fields.put("data." + name, value));
        fields.put("happenedOn", today());
        fields.put("act", button);
        return who.send(who.get(base + "/" + form), fields, base + "/" + act);
    }

    private String today() {
        return office.today().toString();
    }
}
