package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever needs everything twice as large, and whatever somebody is called: nothing is wider than the window. */
class LargeTypeAndLongNamesTest extends DemoPages {

    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    private static final String ROUND = "/consultations/minh-hoa-2.plan.1";
    private static final String LONGEST_TITLE = "Quy hoạch chi tiết " + "x".repeat(981);
    private static final String TOO_LONG = "Nguyễn" + "n".repeat(994);
    private static final String LONGEST_NAME = "Nguyễn" + "n".repeat(194);

    private final List<String> wide = new ArrayList<>();

    @Test
    void the_principal_pages_have_room_at_twice_the_size() {
        PrincipalPages.all().forEach((account, paths) -> {
            try (var person = PrincipalPages.open(account, Person.zoomed(address()))) {
                for (var path : paths) {
                    person.page().navigate(path);
                    note(person.page());
                }
            }
        });
        assertThat(wide).as(String.join("\n", wide)).isEmpty();
    }

    @Test
    void a_title_of_a_thousand_characters_is_taken_and_shown_whole() {
        var plan = OwnPlan.of(application, LONGEST_TITLE);
        try (var planner = Person.at(address()).signIn("planner")) {
            for (var path : List.of("", "/steps/prepare-dossier", "/timetable", "/changes/withdrawal")) {
                planner.page().navigate(plan.path() + path);
                assertThat(planner.page().textContent("main")).contains(LONGEST_TITLE);
                atBothWidths(planner.page());
            }
            for (var path : List.of("/", "/plans", "/notices", "/demo", "/map")) {
                planner.page().navigate(path);
                atBothWidths(planner.page());
            }
            assertThat(planner.complaints()).isEmpty();
        }
        assertThat(wide).as(String.join("\n", wide)).isEmpty();
    }

    @Test
    void a_name_of_a_thousand_characters_is_refused_in_words_and_stays_until_it_fits() {
        try (var citizen = Person.at(address())) {
            var page = citizen.page();
            var mouse = new Mouse(citizen)
                    .at(ROUND + "/comment")
                    .press("Tiếp tục")
                    .fill("text", "Xin thêm ghế đá.")
                    .press("Tiếp tục")
                    .press("Tiếp tục");
            page.locator("#f-name").focus();
            page.keyboard().insertText(TOO_LONG);
            Turning.from(page, mouse.named("Tiếp tục")::click);
            mouse.reads("dài quá 200 ký tự");
            assertThat(page.locator("#f-name").inputValue()).isEqualTo(TOO_LONG);
            assertThat(Axe.violations(page)).isEmpty();
            atBothWidths(page);

            citizen.complaints();
            mouse.fill("name", LONGEST_NAME)
                    .choose("Tôi đồng ý công bố tên tôi")
                    .press("Tiếp tục")
                    .reads(LONGEST_NAME);
            atBothWidths(page);
            mouse.press("Gửi ý kiến").reads("Biên nhận", "Xin thêm ghế đá.");
            atBothWidths(page);
        }
        assertThat(wide).as(String.join("\n", wide)).isEmpty();
    }

    private void atBothWidths(Page page) {
        for (var width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, HEIGHT);
            note(page);
        }
    }

    private void note(Page page) {
        var shown = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (shown > page.viewportSize().width) {
            wide.add(page.url() + " is " + shown + " wide in a window of " + page.viewportSize().width);
        }
    }
}
