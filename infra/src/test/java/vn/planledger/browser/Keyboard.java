package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Works a page with the keys alone. Whatever the keys come to must be seen to have the focus. */
final class Keyboard {

    /** Stops on a page at most. */
    private static final int STOPS = 250;

    private static final String NAME = """
            () => {
              const at = document.activeElement;
              const labels = at.labels ? [...at.labels].map(label => label.innerText).join(' ') : '';
              return [at.getAttribute('aria-label'), labels, at.innerText].filter(Boolean).join(' ').trim();
            }""";

    private static final String FOCUS_IS_SEEN =
            "() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with the tabulator until something of that name has the focus. */
    Keyboard to(String name) {
        for (int stop = 0; stop < STOPS; stop++) {
            page.keyboard().press("Tab");
            if (page.evaluate(NAME).toString().contains(name)) {
                assertThat(page.evaluate(FOCUS_IS_SEEN)).as("focus on %s", name).isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("no key leads to “" + name + "” on " + page.url());
    }

    /** Opens the link or presses the button that has the focus, and waits for the page that it leads to. */
    void enter() {
        Turning.from(page, () -> page.keyboard().press("Enter"));
    }

    Keyboard choose() {
        page.keyboard().press("Space");
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }
}
