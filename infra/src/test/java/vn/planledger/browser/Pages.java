package vn.planledger.browser;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import vn.planledger.PlanLedger;

/** Pages in Chromium, of the application with its demo data as a newcomer starts it. */
@ExtendWith(InstalledChromium.class)
@SpringBootTest(classes = PlanLedger.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class Pages {

    @Autowired
    protected ApplicationContext application;

    static Path freshFolder() {
        return Path.of("target", "test-data", "browser-" + UUID.randomUUID()).toAbsolutePath();
    }

    final String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }
}
