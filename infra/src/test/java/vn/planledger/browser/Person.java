package vn.planledger.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the pages, with a browser profile of his or her own and whatever the browser complained about. */
final class Person implements AutoCloseable {

    private static final int SERVER_ERROR = 500;
    private static final int ZOOMED_WIDTH = 640;
    private static final int ZOOMED_HEIGHT = 450;

    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private final boolean script;

    private Person(NewContextOptions options) {
        script = options.javaScriptEnabled == null || options.javaScriptEnabled;
        profile = Chromium.get().newContext(options);
        page = profile.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
    }

    /** @param address of the application, without a path */
    static Person at(String address) {
        return new Person(new NewContextOptions().setBaseURL(address).setLocale("vi-VN"));
    }

    /** As by {@link #at}, with script switched off. */
    static Person withoutScript(String address) {
        return new Person(
                new NewContextOptions().setBaseURL(address).setLocale("vi-VN").setJavaScriptEnabled(false));
    }

    /** As by {@link #at}, the pages shown at twice their size: a window of 1280 has room for 640. */
    static Person zoomed(String address) {
        return new Person(new NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT)
                .setDeviceScaleFactor(2));
    }

    Person signIn(String account) {
        page.navigate("/login");
        page.getByLabel("Tên đăng nhập").fill(account);
        page.getByLabel("Mật khẩu").fill("demo");
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    boolean hasScript() {
        return script;
    }

    Page page() {
        return page;
    }

    /** What the browser complained about since the last time it was asked. */
    List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
        }
    }

    /** Going to another page ends what the first still asked for; that is nobody's fault. */
    private void failed(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add("request: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= SERVER_ERROR) {
            complaints.add("answer: " + response.status() + " " + response.url());
        }
    }

    @Override
    public void close() {
        profile.close();
    }
}
