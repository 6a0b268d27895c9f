package vn.planledger.edge;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Sender;

/** The legal day it is now, in Asia/Ho_Chi_Minh. */
@Component
public final class LegalToday {

    private final Clock clock;

    LegalToday(Clock clock) {
        this.clock = clock;
    }

    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), Sender.ZONE);
    }
}
