package vn.planledger.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Papers to hand in: a different one for each place that asks for one. */
final class Papers {

    private Papers() {}

    /** Chooses a file wherever a required one is missing; says whether there was such a place. */
    static boolean choose(Page page) {
        var places =
                page.locator(".doclist .is-missing:has(.star) input[type=file]").all();
        places.forEach(place -> place.setInputFiles(paper(page.url() + place.getAttribute("name"))));
        return !places.isEmpty();
    }

    private static FilePayload paper(String text) {
        return new FilePayload("tai-lieu.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
