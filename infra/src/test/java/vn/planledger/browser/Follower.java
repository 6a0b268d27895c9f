package vn.planledger.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Follows one plan from the guide of the demo: be whoever acts next, do the step, come back, or let time pass. */
final class Follower {

    private static final String GUIDE = "/demo";
    private static final String ONLY = "Chỉ dùng khi kết quả là";
    private static final String NUMBERED = "15/QĐ-UBND";
    private static final String SYMBOL = "QĐ-UBND";
    private static final String TEXT = "Minh họa";
    private static final String COUNT = "5";

    private final Person person;
    private final Page page;
    private final String title;
    private final Album album;

    /** @param title of the plan */
    Follower(Person person, String title, Album album) {
        this.person = person;
        this.page = person.page();
        this.title = title;
        this.album = album;
    }

    /** Whether the plan is still on its way. */
    boolean isOnItsWay() {
        page.navigate(GUIDE);
        return row().count() > 0;
    }

    /** One step further, or a month later. */
    void goOn() {
        var act = row().locator("button").first();
        if (act.count() == 0) {
            album.take(page, "waiting");
            press(page.locator("button[name=days][value='31']"));
        } else {
            album.take(page, "guide");
            press(act);
            album.take(page, "worklist");
            press(page.locator("a.btn")
                    .filter(new Locator.FilterOptions().setHasText("Thực hiện"))
                    .and(page.locator("[aria-label*='" + title + "']"))
                    .first());
            complete();
        }
    }

    private void complete() {
        album.take(page, "step");
        if (Papers.choose(page)) {
            press(page.locator("button[value=upload]"));
        }
        var outcome = page.locator("#f-outcome label").first();
        outcome.click();
        page.locator("main form .field:has(.star):has([name^='data.'])").all().stream()
                .filter(field -> belongs(field, outcome.innerText()))
                .forEach(field -> fill(field.locator("[name^='data.']").first()));
        press(page.locator("button[value=check]"));
        album.take(page, "check");
        press(page.locator("button[value=send]"));
        album.take(page, "receipt");
    }

    /** Some fields are asked for with another outcome only, and say so. */
    private static boolean belongs(Locator field, String outcome) {
        var only = field.locator(".help").allInnerTexts().stream()
                .filter(help -> help.startsWith(ONLY))
                .toList();
        return only.isEmpty() || only.get(0).contains(outcome);
    }

    private void fill(Locator field) {
        var kind = field.evaluate("field => field.tagName + ' ' + field.type + ' ' + field.inputMode")
                .toString();
        if (kind.startsWith("SELECT")) {
            field.selectOption(field.locator("option:not([value=''])").first().getAttribute("value"));
        } else if (kind.contains("radio")) {
            field.check();
        } else if (kind.contains("date")) {
            field.fill(page.locator("#f-happenedOn").inputValue());
        } else if (field.inputValue().isEmpty()) {
            field.fill(kind.contains("number") ? COUNT : isNumber(field) ? SYMBOL : TEXT);
        }
    }

    /** The help of a field for a document's number names one as an example. */
    private boolean isNumber(Locator field) {
        var help = field.getAttribute("aria-describedby");
        return help != null && page.locator("#" + help).innerText().contains(NUMBERED);
    }

    private Locator row() {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(title));
    }

    private void press(Locator what) {
        Turning.from(page, what::click);
        var problem = page.locator(".problem");
        if (problem.count() > 0 || !person.complaints().isEmpty()) {
            throw new AssertionError(page.url() + " " + problem.allInnerTexts());
        }
    }
}
