package vn.planledger.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine, started once for each thread and ended with the tests. It is never downloaded. */
final class Chromium {

    /** Playwright speaks to one thread only. */
    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    static Browser get() {
        return BROWSERS.get();
    }

    private static Browser start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(InstalledChromium.path().orElseThrow())
                        // Continuous integration runs as root, for whom Chromium has no sandbox.
                        .setArgs(List.of("--no-sandbox")));
    }
}
