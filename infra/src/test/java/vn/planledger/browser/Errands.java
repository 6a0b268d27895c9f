package vn.planledger.browser;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

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
        page.locator("button[value=erasure]").click();
        page.waitForLoadState();
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

    private static void press(Page page, String name) {
        page.locator("main button")
                .filter(new FilterOptions().setHasText(name))
                .first()
                .click();
        page.waitForLoadState();
    }
}
