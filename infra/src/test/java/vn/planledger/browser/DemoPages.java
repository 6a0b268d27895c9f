package vn.planledger.browser;

import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One application for all tests that leave its clock alone. */
abstract class DemoPages extends Pages {

    private static final Path DATA = freshFolder();

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry properties) {
        properties.add("planledger.data", DATA::toString);
    }
}
