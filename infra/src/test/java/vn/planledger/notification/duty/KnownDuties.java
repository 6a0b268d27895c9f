package vn.planledger.notification.duty;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Duties as a test of another package wants them. */
public final class KnownDuties {

    private KnownDuties() {}

    /** One step of today for everybody, and none that could be found out for one person. */
    public static Duties unreadableFor(String person) {
        return new Duties(List.of((reader, today) -> Stream.of(today).map(day -> {
            if (reader.person().equals(person)) {
                throw new IllegalStateException("unreadable");
            }
            return Duty.on(day, DutyKind.STEP, "step", "Khu dân cư", "decide", "/plans/1", Instant.EPOCH);
        })));
    }
}
