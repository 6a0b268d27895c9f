package vn.planledger.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.planledger.work.Progress;
import vn.planledger.work.Works;

/** Long work is watched: with script without losing the place on the page, without script all the same. */
class LongWorkTest extends DemoPages {

    private static final String PATH = "/admin/rebuild";
    private static final String CANCEL = "button:has-text('Hủy')";

    private static final int TOTAL = 9;
    private static final double PATIENCE_MILLIS = 20_000;

    private final BlockingQueue<Integer> steps = new LinkedBlockingQueue<>();

    @BeforeEach
    void hold() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        application.getBean(Works.class).start("rebuild", "Quản trị viên", this::walk);
    }

    @AfterEach
    void callOff() {
        var works = application.getBean(Works.class);
        works.cancel("rebuild");
        await().until(() -> !works.find("rebuild").orElseThrow().isRunning());
    }

    @Test
    void with_script_the_bar_moves_and_the_focus_stays() {
        try (var admin = Person.at(address()).signIn("admin")) {
            var page = admin.page();
            page.navigate(PATH);
            page.evaluate("window.kept = true");
            page.focus(CANCEL);

            Stream.of(2, 3, 4).forEach(step -> {
                steps.add(step);
                assertThat(page.getByText(step + " / 9 sự kiện")).isVisible();
            });

            assertThat(page.evaluate("window.kept")).isEqualTo(true);
            assertThat(page.locator(CANCEL)).isFocused();
            page.locator(CANCEL).click();
            ended(page);
            assertThat(Axe.violations(page)).isEmpty();
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void with_script_the_end_is_read_out_and_its_heading_stays_one() {
        try (var admin = Person.at(address()).signIn("admin")) {
            var page = admin.page();
            page.navigate(PATH);
            assertThat(page.locator(CANCEL)).isVisible();

            application.getBean(Works.class).cancel("rebuild");
            ended(page);
            assertThat(page.locator("main > [role=status]")).hasText("Đã hủy");
            assertThat(page.getByRole(AriaRole.HEADING).and(page.locator("#work-state")))
                    .hasText("Đã hủy");
        }
    }

    @Test
    void without_script_the_page_looks_again_by_itself() {
        try (var admin = Person.withoutScript(address()).signIn("admin")) {
            var page = admin.page();
            page.navigate(PATH);

            steps.add(5);
            assertThat(page.getByText("5 / 9 sự kiện")).isVisible();
            application.getBean(Works.class).cancel("rebuild");
            ended(page);
        }
    }

    @Test
    void the_administrators_pages_are_open_to_everybody_on_a_telephone_too() {
        try (var admin = Person.at(address()).signIn("admin")) {
            var page = admin.page();
            page.setViewportSize(320, 900);
            Errands.checkAFileOfUnits(admin);
            assertThat(Axe.violations(page)).isEmpty();
            for (var path : List.of("", "/reconcile", "/rebuild", "/import", "/accounts")) {
                page.navigate("/admin" + path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static void ended(Page page) {
        assertThat(page.getByText("Các trang vẫn đầy đủ; dòng nào đã kịp sửa thì giữ nguyên bản đúng."))
                .isVisible();
        assertThat(page.getByText("Dựng lại lần nữa")).isVisible();
    }

    /** A rebuild that stands where the test wants it, until it is called off. */
    private Object walk(Progress progress) throws InterruptedException {
        int done = 1;
        while (true) {
            progress.at(done, TOTAL);
            var next = steps.poll(50, TimeUnit.MILLISECONDS);
            done = next == null ? done : next;
        }
    }
}
