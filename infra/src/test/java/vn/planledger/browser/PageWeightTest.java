package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever has a slow line and comes for the first time waits for less than 200 kB, whatever the page. */
class PageWeightTest extends DemoPages {

    private static final long MOST_BYTES = 200_000;
    private static final int NAMED = 6;

    /** What came over the line: headers and compressed body. */
    private record Came(String path, long bytes) {}

    @Test
    void a_page_is_light_where_nothing_of_it_was_seen_before() {
        var heavy = new ArrayList<String>();
        PrincipalPages.all().forEach((account, paths) -> {
            try (var person = PrincipalPages.open(account, Person.at(address()))) {
                var signedIn = person.page().context().storageState();
                paths.forEach(path -> weigh(path, open(path, signedIn), heavy));
            }
        });
        assertThat(heavy).as(String.join("\n", heavy)).isEmpty();
    }

    private static void weigh(String path, List<Came> came, List<String> heavy) {
        var bytes = came.stream().mapToLong(Came::bytes).sum();
        if (bytes >= MOST_BYTES) {
            heavy.add(path + " is " + bytes + " bytes, most of them in " + heaviest(came));
        }
    }

    /** With a browser that has kept nothing but who is signed in. */
    private List<Came> open(String path, String signedIn) {
        try (var fresh = Chromium.get()
                .newContext(new NewContextOptions().setBaseURL(address()).setStorageState(signedIn))) {
            var finished = new ArrayList<Request>();
            load(fresh, path, finished);
            return List.copyOf(finished).stream().map(PageWeightTest::came).toList();
        }
    }

    private static void load(BrowserContext fresh, String path, List<Request> finished) {
        var page = fresh.newPage();
        page.onRequestFinished(finished::add);
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        page.evaluate("document.fonts.ready.then(() => true)");
    }

    private static Came came(Request request) {
        var sizes = request.sizes();
        return new Came(
                URI.create(request.url()).getPath(),
                (long) sizes.responseHeadersSize + Math.max(0, sizes.responseBodySize));
    }

    private static String heaviest(List<Came> came) {
        return came.stream()
                .sorted(Comparator.comparingLong(Came::bytes).reversed())
                .limit(NAMED)
                .map(each -> each.path() + " " + each.bytes())
                .collect(Collectors.joining(", "));
    }
}
