package vn.planledger.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.planledger.reliability.ChildProcess;

/**
 * A newcomer follows a plan to its end by what the pages say, and {@code docs/tour.md} shows what he or she sees. Months pass
 * meanwhile, so the application is the tour's own, in a process of its own.
 */
@Tag(DemoPages.IN_A_BROWSER)
@ExtendWith(InstalledChromium.class)
class TourTest {

    private static final Path DATA = DemoPages.freshFolder();

    private static final String PLAN = "Quy hoạch chi tiết 1/500 Khu dân cư minh họa số 1";

    /** Steps and months until a detailed plan is published, and some to spare. */
    private static final int MOST = 60;

    private static final Pattern PICTURE = Pattern.compile("tour/([a-z-]+)\\.png");

    private static ChildProcess application;

    @BeforeAll
    static void start() throws IOException {
        application = ChildProcess.startWithDemo(DATA, "tour");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.stop();
    }

    @Test
    void a_plan_is_followed_to_its_publication_from_the_guide() throws IOException {
        var album = new Album();
        try (var newcomer = Person.at(application.address())) {
            newcomer.page().navigate("/");
            album.take(newcomer.page(), "public");
            var follower = new Follower(newcomer, PLAN, album);
            for (int steps = 0; follower.isOnItsWay(); steps++) {
                assertThat(steps).as("steps of one plan").isLessThan(MOST);
                follower.goOn();
            }
            newcomer.page().navigate("/plans?text=minh+h%E1%BB%8Da+s%E1%BB%91+1");
            var found = newcomer.page()
                    .locator("main a", new Page.LocatorOptions().setHasText(PLAN))
                    .first();
            Turning.from(newcomer.page(), found::click);
            assertThat(newcomer.page().textContent("main")).contains("Đã công bố");
            album.take(newcomer.page(), "published");
        }
        assertThat(album.taken()).containsAll(shown());
    }

    /** The pictures that the page of the tour shows. */
    private static Iterable<String> shown() throws IOException {
        return PICTURE.matcher(Files.readString(Path.of("..", "docs", "tour.md")))
                .results()
                .map(picture -> picture.group(1))
                .collect(Collectors.toSet());
    }
}
