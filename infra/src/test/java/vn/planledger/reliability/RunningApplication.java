package vn.planledger.reliability;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.planledger.PlanLedger;

/** The whole application on its real parts, once for all tests of this package, on a data folder of its own, with a witness. */
@SpringBootTest(
        classes = PlanLedger.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "planledger.demo.enabled=false",
            // All tests sit at one address.
            "planledger.flood.subscription.per-address.amount=1000"
        })
public abstract class RunningApplication {

    private static final Path DATA =
            Path.of("target", "test-data", "running-" + UUID.randomUUID()).toAbsolutePath();

    @Autowired
    protected ApplicationContext application;

    protected Office office;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry properties) {
        properties.add("planledger.data", DATA::toString);
        Watched.properties(DATA, properties);
    }

    @BeforeEach
    void openTheOffice() {
        office = new Office(application);
        Units.record(office.the(org.axonframework.commandhandling.gateway.CommandGateway.class));
        office.settle();
    }

    static Path data() {
        return DATA;
    }
}
