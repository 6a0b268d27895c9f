package vn.planledger.browser;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.planledger.PlanLedger;

/** The application with its demo data as a newcomer starts it, once for all tests in a browser. */
@ExtendWith(InstalledChromium.class)
@SpringBootTest(classes = PlanLedger.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class DemoPages {

    private static final Path DATA =
            Path.of("target", "test-data", "browser-" + UUID.randomUUID()).toAbsolutePath();

    @Autowired
    protected ApplicationContext application;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry properties) {
        properties.add("planledger.data", DATA::toString);
    }

    final String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }
}
