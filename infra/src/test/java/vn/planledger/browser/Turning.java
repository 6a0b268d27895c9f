package vn.planledger.browser;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Going from page to page by what is on them. */
final class Turning {

    private Turning() {}

    /** Does what leads to another page, and waits until that one is there: the page before it is loaded too, and says so. */
    static void from(Page page, Runnable act) {
        var loaded = new AtomicBoolean();
        Consumer<Page> mark = another -> loaded.set(true);
        page.onLoad(mark);
        act.run();
        page.waitForCondition(loaded::get);
        page.offLoad(mark);
    }
}
