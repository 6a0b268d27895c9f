package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.planledger.edge.LegalToday;

/** A plan whose consultation opened today: the body that was invited, the one-stop clerk and the chair of the Front at work. */
class WhoIsAskedTest extends DemoPages {

    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc";
    private static final String INVITED = "Cơ quan, tổ chức liên quan";

    private OwnPlan plan;

    @Test
    void a_body_answers_a_clerk_enters_a_letter_and_the_chair_signs() {
        plan = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử lấy ý kiến")
                .until("PLAN", "open-consultation")
                .complete(today().toString(), Map.of("front-body", FRONT, "invited-agencies", INVITED));
        anInvitedBodyAnswers();
        aClerkEntersALetter();
        theChairSigns();
    }

    private void anInvitedBodyAnswers() {
        try (var body = Person.at(address()).signIn("body")) {
            new Mouse(body)
                    .press("Góp ý: " + plan.title())
                    .press("Xác nhận đã nhận tài liệu")
                    .press("Xác nhận và ghi vào sổ")
                    .reads(INVITED + " đã nhận tài liệu")
                    .press("Gửi ý kiến")
                    .press("Tiếp tục")
                    .fill("text", "Thống nhất với đồ án, đề nghị bổ sung bãi đỗ xe.")
                    .press("Tiếp tục")
                    .press("Tiếp tục")
                    .reads("Sự kiện sẽ được ghi")
                    .press("Gửi ý kiến")
                    .reads("Biên nhận", "bổ sung bãi đỗ xe");
        }
    }

    private void aClerkEntersALetter() {
        var letter = new FilePayload("don.txt", "text/plain", "Đơn kiến nghị".getBytes(StandardCharsets.UTF_8));
        try (var clerk = Person.at(address()).signIn("clerk")) {
            var mouse = new Mouse(clerk).press("Nhập ý kiến: " + plan.title());
            clerk.page().locator("#f-scan").setInputFiles(letter);
            mouse.choose("bằng văn bản giấy")
                    .choose("Cộng đồng")
                    .fill("receivedOn", today().toString())
                    .fill("text", "Xin giữ giếng làng.")
                    .confirm("don.txt")
                    .reads("Đã nhập ý kiến. Mã biên nhận để trao cho người góp ý", "Xin giữ giếng làng.");
        }
    }

    private void theChairSigns() {
        recommendAndMeet();
        try (var chair = Person.at(address()).signIn("frontchair")) {
            new Mouse(chair)
                    .at("/front/" + plan.round() + ".front")
                    .press("Ký ban hành văn bản phản biện")
                    .choose("Hội nghị phản biện xã hội")
                    .fill("number", "MTTQ-BTT")
                    .fill("signatory", "Chủ tịch (kiểm thử)")
                    .fill("conclusion", "Dự thảo cơ bản phù hợp.")
                    .confirm("criticism.criticism-released")
                    .reads("Đã ký, chưa gửi", "/MTTQ-BTT", "Dự thảo cơ bản phù hợp.");
        }
    }

    private void recommendAndMeet() {
        done("/recommendations", Map.of("heading", "IMPACT", "text", "Giữ giếng làng."));
        done(
                "/meetings",
                Map.ofEntries(
                        Map.entry("form", "CONFERENCE"),
                        Map.entry("heldOn", today().toString()),
                        Map.entry("place", "Trụ sở Ủy ban"),
                        Map.entry("members", 15),
                        Map.entry("quorum", 10),
                        Map.entry("present", 12),
                        Map.entry("votesFor", 11),
                        Map.entry("votesAgainst", 1),
                        Map.entry("abstaining", 0),
                        Map.entry("minutes", "Thảo luận từng nội dung")));
    }

    private void done(String what, Map<String, Object> body) {
        var answer = plan.client()
                .as("front")
                .post(
                        "/api/criticisms/" + plan.round() + ".front" + what,
                        body,
                        UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body().toString()).isIn(List.of(200, 201));
    }

    private LocalDate today() {
        return application.getBean(LegalToday.class).get();
    }
}
