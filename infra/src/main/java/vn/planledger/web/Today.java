package vn.planledger.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Sender;

/** The legal day it is, in Asia/Ho_Chi_Minh. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), Sender.ZONE);
    }
}
