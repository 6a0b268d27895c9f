package vn.planledger.command.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.planledger.command.calendar.SkippedDays.Reason;
import vn.planledger.command.shared.LimitUnit;

/**
 * Counts a limit as the Civil Code 2015 does: the first day is not counted (Art. 147), months end on the corresponding day
 * or the last of the month (Art. 148(3)), a last day that is not worked moves to the next working day (Art. 148(5)).
 * Suspended days are not counted. A pure function of its two arguments.
 */
public final class DueDate {

    private final Span span;
    private final WorkingCalendar calendar;
    private final List<SkippedDays> skipped = new ArrayList<>();

    private DueDate(Span span, WorkingCalendar calendar) {
        this.span = span;
        this.calendar = calendar;
    }

    /** @throws vn.planledger.command.shared.Refusal {@code calendar.not-loaded} */
    public static Counted of(Span span, WorkingCalendar calendar) {
        if (span.pauses().stream().anyMatch(pause -> pause.resumedOn() == null)) {
            throw new IllegalArgumentException("A suspended limit has no last day");
        }
        return new DueDate(span, calendar).count();
    }

    private Counted count() {
        var due = last(span.clockStart(), span.amount(), span.unit());
        for (var extension : span.extensions()) {
            due = last(due, extension.amount(), extension.unit());
        }
        return new Counted(due, skipped);
    }

    private LocalDate last(LocalDate start, int amount, LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> workingDays(start, amount);
            case DAY -> worked(running(start, start, amount));
            case MONTH -> worked(months(start, amount));
        };
    }

    private LocalDate workingDays(LocalDate start, int amount) {
        var day = start;
        for (var left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (!isPaused(day) && isWorked(day)) {
                left--;
            }
        }
        return day;
    }

    /** A month is suspended as many days as a suspension takes of it: its end moves on by them. */
    private LocalDate months(LocalDate start, int amount) {
        var end = start.plusMonths(amount);
        var taken = (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isPaused)
                .count();
        return taken == 0 ? end : running(start, end, taken);
    }

    /** Counts days that are not suspended. */
    private LocalDate running(LocalDate start, LocalDate from, int amount) {
        start.plusDays(1).datesUntil(from.plusDays(1)).forEach(this::isPaused);
        var day = from;
        for (var left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (!isPaused(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate worked(LocalDate last) {
        var day = last;
        while (isPaused(day) || !isWorked(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorked(LocalDate date) {
        var day = calendar.day(date);
        if (!day.kind().isWorked()) {
            skip(date, Reason.valueOf(day.kind().name()), day.name());
        }
        return day.kind().isWorked();
    }

    private boolean isPaused(LocalDate date) {
        var paused = span.pauses().stream().anyMatch(pause -> pause.holds(date));
        if (paused) {
            skip(date, Reason.SUSPENDED, null);
        }
        return paused;
    }

    private void skip(LocalDate date, Reason reason, String name) {
        var newest = skipped.isEmpty() ? null : skipped.get(skipped.size() - 1);
        if (newest != null && !newest.to().isBefore(date)) {
            return;
        }
        if (newest != null
                && newest.to().plusDays(1).equals(date)
                && newest.reason() == reason
                && Objects.equals(newest.name(), name)) {
            skipped.set(skipped.size() - 1, new SkippedDays(newest.from(), date, reason, name));
        } else {
            skipped.add(new SkippedDays(date, date, reason, name));
        }
    }
}
