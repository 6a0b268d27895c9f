package vn.planledger.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The pictures of {@code docs/tour.md}: each is taken once, where it is first seen. With {@code -Dapprove} they replace those of
 * the page; otherwise they lie under {@code target}.
 */
final class Album {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 760;

    private final Path folder =
            System.getProperty("approve") == null ? Path.of("target", "tour") : Path.of("..", "docs", "tour");
    private final Set<String> taken = new HashSet<>();

    void take(Page page, String name) {
        if (taken.add(name)) {
            page.setViewportSize(WIDTH, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        }
    }

    Set<String> taken() {
        return Set.copyOf(taken);
    }
}
