package vn.planledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts PlanLedger; without a profile it runs embedded, with everything it needs in one process. */
@SpringBootApplication
public class PlanLedger {

    public static void main(String[] arguments) {
        // Axon would otherwise report usage to its makers.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(PlanLedger.class, arguments);
    }
}
