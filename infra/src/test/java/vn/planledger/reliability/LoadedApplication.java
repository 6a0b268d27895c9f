package vn.planledger.reliability;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.SpringApplication;
import vn.planledger.PlanLedger;

/** PlanLedger as a process of its own, to be killed: started like the real one, with the one unit the tests plan in. */
final class LoadedApplication {

    static final String READY = "ready to be killed";

    private LoadedApplication() {}

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        var application = SpringApplication.run(PlanLedger.class, arguments);
        Units.record(application.getBean(CommandGateway.class));
        System.out.println(READY);
    }
}
