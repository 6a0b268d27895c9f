package vn.planledger.embedded;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.planledger.security.LocalPeople;

/** Tells the newcomer where to go and who to be. */
@Component
@Profile("embedded")
class ReadyMessage {

    private final PrintStream console = System.out;

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            console.printf(
                    "%nPlanLedger is ready: http://127.0.0.1:%d%nSign in as one of: %s — password: %s%n%n",
                    web.getWebServer().getPort(), String.join(", ", LocalPeople.names()), LocalPeople.PASSWORD);
        }
    }
}
