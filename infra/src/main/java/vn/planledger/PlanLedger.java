package vn.planledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts PlanLedger; without a profile it runs embedded, with everything it needs in one process. */
@SpringBootApplication
public class PlanLedger {

    public static void main(String[] arguments) {
        SpringApplication.run(PlanLedger.class, arguments);
    }
}
