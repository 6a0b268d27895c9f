package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** Somebody's work by mouse. Each page that comes of something sent is held against the rules, which takes script; all must be free of complaints. */
final class Mouse {

    private final Person person;
    private final Page page;

    Mouse(Person person) {
        this.person = person;
        this.page = person.page();
    }

    Mouse at(String path) {
        page.navigate(path);
        return unharmed();
    }

    /** Opens the link or presses the button of the page whose name contains this one. */
    Mouse press(String name) {
        return press(named(name));
    }

    Mouse press(Locator what) {
        var answer = page.waitForResponse(
                heard -> heard.request().isNavigationRequest() && heard.status() / 100 != 3,
                () -> Turning.from(page, () -> go(what)));
        if (person.hasScript() && cameOfSomethingSent(answer)) {
            assertThat(Axe.violations(page)).as(page.url()).isEmpty();
        }
        return unharmed();
    }

    /** Without script nothing tells whether something stands still, which a click waits for. */
    private void go(Locator what) {
        if (person.hasScript()) {
            what.click();
        } else {
            what.press("Enter");
        }
    }

    Locator named(String name) {
        var main = page.locator("main");
        return main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .or(main.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)))
                .first();
    }

    /** @param field name of the field in commands, as in its id */
    Mouse fill(String field, String text) {
        page.locator("#f-" + field).fill(text);
        return this;
    }

    Mouse choose(String label) {
        page.locator("main .form-check-label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    /** Hands in a paper wherever one is required. */
    Mouse handIn() {
        assertThat(Papers.choose(page)).as("papers asked for on %s", page.url()).isTrue();
        return press("Tải tệp lên");
    }

    /** Reads what will be recorded, and confirms. */
    Mouse confirm(String event) {
        return press("Kiểm tra trước khi gửi")
                .reads("Sự kiện sẽ được ghi", event)
                .press("Xác nhận và ghi vào sổ");
    }

    Mouse reads(String... texts) {
        assertThat(page.textContent("body")).contains(texts);
        return this;
    }

    private static boolean cameOfSomethingSent(Response answer) {
        var first = answer.request();
        while (first.redirectedFrom() != null) {
            first = first.redirectedFrom();
        }
        return first.method().equals("POST");
    }

    private Mouse unharmed() {
        assertThat(person.complaints()).as(page.url()).isEmpty();
        return this;
    }
}
