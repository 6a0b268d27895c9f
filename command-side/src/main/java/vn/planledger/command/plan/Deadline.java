package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.planledger.command.calendar.Counted;
import vn.planledger.command.calendar.DueDate;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.calendar.SkippedDays;
import vn.planledger.command.calendar.Span;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.shared.LimitUnit;

/**
 * The legal time limit of a step, with all that its last day was counted from.
 *
 * @param clockStart the day the clock starts from, itself not counted (Civil Code 2015 Art. 147); null without a limit
 * @param amount length in {@code unit}; null where no text sets a limit
 * @param dueOn last day of the limit; null without a limit, while suspended, and where a reconstruction reaches back
 *     beyond the calendar
 * @param article article and clause that set the limit, or say that none was found
 * @param verified whether the article was read in its source
 * @param skipped the days passed over in counting, and why
 */
public record Deadline(
        LocalDate clockStart,
        Integer amount,
        LimitUnit unit,
        LocalDate dueOn,
        String article,
        boolean verified,
        List<Extension> extensions,
        List<Pause> pauses,
        List<SkippedDays> skipped) {

    /** Deadlines recorded before there was a calendar carry none of the three lists. */
    public Deadline {
        extensions = extensions == null ? List.of() : List.copyOf(extensions);
        pauses = pauses == null ? List.of() : List.copyOf(pauses);
        skipped = skipped == null ? List.of() : List.copyOf(skipped);
    }

    /** A limit neither extended nor suspended, no day of which was passed over. */
    public Deadline(
            LocalDate clockStart, Integer amount, LimitUnit unit, LocalDate dueOn, String article, boolean verified) {
        this(clockStart, amount, unit, dueOn, article, verified, List.of(), List.of(), List.of());
    }

    /** Whether there is a last day to count: a limit, and a clock that has started. */
    public boolean runs() {
        return amount != null && clockStart != null;
    }

    /**
     * The same limit, counted with this calendar; without a last day while it is suspended.
     *
     * @throws vn.planledger.command.shared.Refusal {@code calendar.not-loaded}
     */
    public Deadline counted(WorkingCalendar calendar) {
        if (!runs()) {
            return this;
        }
        if (pauses.stream().anyMatch(pause -> pause.resumedOn() == null)) {
            return with(null, List.of());
        }
        Counted counted = DueDate.of(new Span(clockStart, amount, unit, extensions, pauses), calendar);
        return with(counted.dueOn(), counted.skipped());
    }

    Deadline extended(Extension extension) {
        var more = new ArrayList<>(extensions);
        more.add(extension);
        return new Deadline(clockStart, amount, unit, dueOn, article, verified, more, pauses, skipped);
    }

    /** With these suspensions of the plan, of which those that ended before the clock started do not touch it. */
    public Deadline paused(List<Pause> suspensions) {
        var touching = suspensions.stream()
                .filter(pause -> clockStart != null)
                .filter(pause -> pause.resumedOn() == null || pause.resumedOn().isAfter(clockStart))
                .toList();
        return new Deadline(clockStart, amount, unit, dueOn, article, verified, extensions, touching, skipped);
    }

    private Deadline with(LocalDate last, List<SkippedDays> passed) {
        return new Deadline(clockStart, amount, unit, last, article, verified, extensions, pauses, passed);
    }
}
