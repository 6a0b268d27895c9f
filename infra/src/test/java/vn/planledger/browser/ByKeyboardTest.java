package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Those who cannot use a mouse get to the end of their work; every page on the way is held against the rules. */
class ByKeyboardTest extends DemoPages {

    @Test
    void a_citizen_comments_and_finds_the_receipt_again() {
        try (var citizen = Person.at(address())) {
            citizen.page().navigate("/consultations");
            next(citizen, "minh họa số 2");
            next(citizen, "Gửi ý kiến");
            next(citizen, "Tiếp tục");
            keys(citizen).to("Ý kiến *").type("Đường này hẹp quá, xe chữa cháy không vào được.");
            next(citizen, "Tiếp tục");
            next(citizen, "Tiếp tục");
            next(citizen, "Tiếp tục");
            next(citizen, "Gửi ý kiến");
            assertThat(citizen.page().textContent("main")).contains("Biên nhận", "xe chữa cháy");
            var code = citizen.page().url().replaceAll(".*/", "");

            next(citizen, "Biên nhận của tôi");
            keys(citizen).to("Mã").type(code);
            next(citizen, "Xem");
            assertThat(citizen.page().textContent("main")).contains("xe chữa cháy");
        }
    }

    @Test
    void a_planner_completes_a_step_and_sees_it_done() {
        try (var planner = Person.at(address()).signIn("planner")) {
            next(planner, "Thực hiện: Lập hồ sơ quy hoạch");
            Papers.choose(planner.page());
            next(planner, "Tải tệp lên");
            keys(planner).to("Đã lập xong hồ sơ").choose();
            next(planner, "Kiểm tra trước khi gửi");
            assertThat(planner.page().textContent("main")).contains("Sự kiện sẽ được ghi");
            next(planner, "Xác nhận và ghi vào sổ");
            assertThat(planner.page().textContent("body")).contains("Đã ghi nhận", "Đã hoàn thành bước");
        }
    }

    @Test
    void a_reviewer_of_the_front_drafts_a_recommendation() {
        try (var reviewer = Person.at(address()).signIn("front")) {
            next(reviewer, "Phản biện xã hội");
            next(reviewer, "Mở hồ sơ");
            next(reviewer, "Soạn kiến nghị");
            keys(reviewer).to("Sự cần thiết").choose().to("Kiến nghị *").type("Giữ hàng cây dọc kênh.");
            next(reviewer, "Lưu kiến nghị");
            assertThat(reviewer.page().textContent("body")).contains("Đã ghi nhận", "Giữ hàng cây dọc kênh.");
        }
    }

    private static Keyboard keys(Person person) {
        return new Keyboard(person.page());
    }

    private static void next(Person person, String name) {
        keys(person).to(name).enter();
        assertThat(Axe.violations(person.page())).as(person.page().url()).isEmpty();
        assertThat(person.complaints()).as(person.page().url()).isEmpty();
    }
}
