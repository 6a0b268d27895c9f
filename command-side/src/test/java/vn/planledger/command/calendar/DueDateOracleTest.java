package vn.planledger.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.planledger.command.PlainCalendar;
import vn.planledger.command.shared.LimitUnit;

/** The counting against a naive one that walks day by day, over random limits, suspensions and extensions. */
class DueDateOracleTest {

    private static final int CASES = 20_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final WorkingCalendar CALENDAR =
            PlainCalendar.from(2020, 2040).with(DueDateTest.year2026());

    @Test
    void both_count_the_same_last_day_and_pass_over_the_same_days() {
        var seed = Long.getLong("seed", 20261123L);
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var span = span(random);
            var counted = DueDate.of(span, CALENDAR);
            var naive = new Naive(span);
            assertThat(counted.dueOn())
                    .as("seed %d, case %d: %s", seed, i, span)
                    .isEqualTo(naive.dueOn());
            assertThat(days(counted.skipped()))
                    .as("seed %d, case %d: %s", seed, i, span)
                    .isEqualTo(naive.skipped);
        }
    }

    private static Span span(Random random) {
        var start = FIRST.plusDays(random.nextInt(500));
        var unit = oneOf(random);
        var extensions = new ArrayList<Extension>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var by = oneOf(random);
            extensions.add(new Extension(1 + random.nextInt(by == LimitUnit.MONTH ? 2 : 25), by, "x"));
        }
        var pauses = new ArrayList<Pause>();
        var day = start.minusDays(5);
        for (int i = random.nextInt(3); i > 0; i--) {
            var from = day.plusDays(random.nextInt(25));
            day = from.plusDays(random.nextInt(30));
            pauses.add(new Pause(from, day));
        }
        return new Span(start, 1 + random.nextInt(unit == LimitUnit.MONTH ? 9 : 40), unit, extensions, pauses);
    }

    private static LimitUnit oneOf(Random random) {
        return LimitUnit.values()[random.nextInt(LimitUnit.values().length)];
    }

    private static TreeSet<LocalDate> days(List<SkippedDays> skipped) {
        var days = new TreeSet<LocalDate>();
        skipped.forEach(range -> range.from().datesUntil(range.to().plusDays(1)).forEach(days::add));
        return days;
    }

    /** One day after the other, as one would count on a wall calendar. */
    private static final class Naive {

        private final Span span;
        private final TreeSet<LocalDate> skipped = new TreeSet<>();

        Naive(Span span) {
            this.span = span;
        }

        LocalDate dueOn() {
            var due = count(span.clockStart(), span.amount(), span.unit());
            for (var extension : span.extensions()) {
                due = count(due, extension.amount(), extension.unit());
            }
            return due;
        }

        private LocalDate count(LocalDate start, int amount, LimitUnit unit) {
            var months = unit == LimitUnit.MONTH;
            var toCount =
                    months ? (int) start.datesUntil(start.plusMonths(amount)).count() : amount;
            var day = start;
            while (toCount > 0) {
                day = day.plusDays(1);
                if (stands(day) || unit == LimitUnit.WORKING_DAY && !worked(day)) {
                    skipped.add(day);
                } else {
                    toCount--;
                }
            }
            while (unit != LimitUnit.WORKING_DAY && (stands(day) || !worked(day))) {
                skipped.add(day);
                day = day.plusDays(1);
            }
            return day;
        }

        private boolean stands(LocalDate day) {
            for (var pause : span.pauses()) {
                if (day.compareTo(pause.suspendedOn()) > 0 && day.compareTo(pause.resumedOn()) <= 0) {
                    return true;
                }
            }
            return false;
        }

        private static boolean worked(LocalDate day) {
            return CALENDAR.day(day).kind().isWorked();
        }
    }
}
