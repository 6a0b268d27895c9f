package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planledger.command.calendar.Pause;

/** The times in which the plan stood still. */
final class Suspensions {

    private final List<Pause> pauses = new ArrayList<>();

    void began(LocalDate day) {
        pauses.add(new Pause(day, null));
    }

    void ended(LocalDate day) {
        current().ifPresent(open -> pauses.set(pauses.size() - 1, new Pause(open.suspendedOn(), day)));
    }

    Optional<Pause> current() {
        return pauses.stream().filter(pause -> pause.resumedOn() == null).findFirst();
    }

    List<Pause> all() {
        return List.copyOf(pauses);
    }
}
