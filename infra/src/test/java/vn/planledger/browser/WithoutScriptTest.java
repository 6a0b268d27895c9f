package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Script helps; nobody depends on it. */
class WithoutScriptTest extends DemoPages {

    @Test
    void a_planner_does_a_whole_step_and_loses_nothing_on_the_way_back() {
        var plan = OwnPlan.of(application, "Quy hoạch chi tiết 1/500 khu kiểm thử không script")
                .until("open-consultation");
        try (var planner = Person.withoutScript(address()).signIn("planner")) {
            new Mouse(planner)
                    .press("Thực hiện: Mở lấy ý kiến, " + plan.title())
                    .fill("notice", "Niêm yết tại nhà văn hóa.")
                    .fill("invited-agencies", "Sở Xây dựng Thanh Hóa")
                    .press("Kiểm tra trước khi gửi")
                    .press("Sửa lại")
                    .press("Kiểm tra trước khi gửi")
                    .reads("Niêm yết tại nhà văn hóa.", "Sở Xây dựng Thanh Hóa")
                    .press("Xác nhận và ghi vào sổ")
                    .reads("Đã hoàn thành bước “Mở lấy ý kiến”");
        }
        assertThat(plan.recorded("consultation.consultation-opened")).isOne();
    }

    @Test
    void a_citizen_comments_goes_back_and_keeps_the_receipt() {
        try (var citizen = Person.withoutScript(address())) {
            new Mouse(citizen)
                    .at("/consultations")
                    .press("Góp ý: Quy hoạch chi tiết 1/500 Khu dân cư minh họa số 2")
                    .press("Tiếp tục")
                    .fill("text", "Xin một lối đi cho xe lăn.")
                    .press("Tiếp tục")
                    .press("Quay lại")
                    .reads("Xin một lối đi cho xe lăn.")
                    .press("Tiếp tục")
                    .press("Tiếp tục")
                    .press("Tiếp tục")
                    .press("Gửi ý kiến")
                    .reads("Biên nhận", "Xin một lối đi cho xe lăn.");
        }
    }
}
