package vn.planledger.command.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.shared.LimitUnit;

/** What makes an inspection last longer: its one extension and its suspensions. */
final class RunningTime {

    private final List<Extension> extensions = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private LocalDate suspendedOn;
    private LocalDate suspendedUntil;
    private boolean suspendedForTarget;

    void extended(int days, String ground) {
        extensions.add(new Extension(days, LimitUnit.DAY, ground));
    }

    void suspended(LocalDate on, LocalDate until, boolean atTargetsRequest) {
        suspendedOn = on;
        suspendedUntil = until;
        suspendedForTarget |= atTargetsRequest;
    }

    void resumed(LocalDate on) {
        pauses.add(pause(on));
        suspendedOn = null;
    }

    /** What goes on longer than it was granted counts again. */
    private Pause pause(LocalDate resumedOn) {
        var granted = suspendedUntil == null || resumedOn.isBefore(suspendedUntil) ? resumedOn : suspendedUntil;
        return new Pause(suspendedOn, granted);
    }

    boolean isExtended() {
        return !extensions.isEmpty();
    }

    /** Whether the target has had its suspension: it has one (Law 84/2025/QH15 Art. 30(3)). */
    boolean wasSuspendedForTarget() {
        return suspendedForTarget;
    }

    /** Since when it is suspended; null while it runs. */
    LocalDate suspendedOn() {
        return suspendedOn;
    }

    List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    /** With the one that goes on, as if it ended on a day. */
    List<Pause> pausesUntil(LocalDate resumedOn) {
        return Stream.concat(pauses.stream(), Stream.of(pause(resumedOn))).toList();
    }
}
