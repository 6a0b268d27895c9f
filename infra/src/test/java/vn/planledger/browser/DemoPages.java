package vn.planledger.browser;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.planledger.PlanLedger;

/**
 * Pages in Chromium, of the application with its demo data as a newcomer starts it: one for all tests, which leave its clock
 * alone.
 */
@Tag(DemoPages.IN_A_BROWSER)
@ExtendWith(InstalledChromium.class)
@SpringBootTest(classes = PlanLedger.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DemoPages {

    /** Such tests run in a JVM of their own: the engine's time is one for each JVM, and theirs is the demo's. */
    static final String IN_A_BROWSER = "browser";

    private static final Path DATA = freshFolder();

    @Autowired
    protected ApplicationContext application;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry properties) {
        properties.add("planledger.data", DATA::toString);
    }

    static Path freshFolder() {
        return Path.of("target", "test-data", "browser-" + UUID.randomUUID()).toAbsolutePath();
    }

    final String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }
}
