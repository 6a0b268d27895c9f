package vn.planledger.browser;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What people do in the demo so that the pages about it are there: each leads to the page that it opened. */
final class Errands {

    private static final String ROUND = "/consultations/minh-hoa-2.plan.1";

    private Errands() {}

    /** Comments with name and contact, without waiting for the windows to close. */
    static void comment(Person citizen) {
        var page = citizen.page();
        page.navigate(ROUND + "/comment");
        press(page, "Tiếp tục");
        page.locator("#f-text").fill("Đường này hẹp quá, xe chữa cháy không vào được.");
        press(page, "Tiếp tục");
        press(page, "Tiếp tục");
        page.locator("#f-name").fill("Nguyễn Văn Minh Họa");
        page.locator("#f-contact").fill("minh-hoa@example.org");
        press(page, "Tiếp tục");
        press(page, "Gửi ý kiến");
    }

    /** From the page of the receipt. */
    static void askToBeForgotten(Person citizen) {
        var page = citizen.page();
        page.navigate(page.url().replaceAll("[?].*", "") + "/personal-data");
        page.locator("#f-risksAccepted").check();
        Turning.from(page, page.locator("button[value=erasure]")::click);
    }

    static void subscribe(Person citizen) {
        var page = citizen.page();
        page.navigate("/subscriptions/new");
        page.locator("#f-address").fill("minh-hoa@example.org");
        Turning.from(page, page.locator("main form button")::click);
    }

    /** Where the link in the newest mail leads. */
    static String linkInTheMail(Person reader) {
        reader.page().navigate("/outbox");
        var link = reader.page().locator("main a[href*='/subscriptions/']").first();
        return URI.create(link.getAttribute("href")).getPath();
    }

    static void exportTheSynopsis(Person planner) {
        planner.page().navigate(ROUND + "/synopsis");
        planner.page().locator("form[action$=exports] button").first().click();
        planner.page().waitForURL(url -> url.contains("/exports/"));
    }

    static void exportTheRecord(Person inspector) {
        inspector.page().navigate("/audit");
        press(inspector.page(), "CSV");
        inspector.page().waitForURL(url -> url.contains("/exports/"));
    }

    /** As an administrator who has not decided yet whether to record it. */
    static void checkAFileOfUnits(Person admin) {
        var page = admin.page();
        page.navigate("/admin/import");
        page.locator("#f-kind-UNITS").check();
        var file = "code,name_vi,unit_type,source\nminh-hoa,Xã minh họa,xã,Dữ liệu minh họa\nminh-hoa-2,,xã,\n";
        page.locator("#f-file")
                .setInputFiles(new FilePayload("don-vi.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        press(page, "Kiểm tra tệp");
        page.waitForURL(url -> url.contains("/admin/import/"));
    }

    private static void press(Page page, String name) {
        var button = page.locator("main button")
                .filter(new FilterOptions().setHasText(name))
                .first();
        Turning.from(page, button::click);
    }
}
