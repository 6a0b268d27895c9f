package vn.planledger.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/**
 * Moments and days as people write them: {@code 2026-03-01}, {@code 2026-03-01T08:30} on the clock of Asia/Ho_Chi_Minh, or
 * with a zone, {@code 2026-03-01T01:30:00Z}. Null and blank stay null.
 */
public final class Moments {

    private static final int DAY = 10;

    private Moments() {}

    /**
     * The first moment that is meant: a day begins at midnight.
     *
     * @throws Refusal {@code field.moment}
     */
    public static Instant from(String field, String given) {
        return read(field, given, LocalTime.MIN);
    }

    /**
     * The last moment that is meant: a day, a minute or a second includes its last microsecond, the record's own unit.
     *
     * @throws Refusal {@code field.moment}
     */
    public static Instant until(String field, String given) {
        var moment = read(field, given, LocalTime.MAX.truncatedTo(ChronoUnit.MICROS));
        return moment == null || given.strip().length() == DAY ? moment : endOf(moment, given.strip());
    }

    /** @throws Refusal {@code field.date} */
    public static LocalDate day(String field, String given) {
        try {
            return isBlank(given) ? null : inRange(field, LocalDate.parse(given.strip()));
        } catch (DateTimeException malformed) {
            throw Refusal.malformed("field.date", field).at(field);
        }
    }

    private static Instant read(String field, String given, LocalTime ofDay) {
        if (isBlank(given)) {
            return null;
        }
        var text = given.strip();
        try {
            if (text.length() == DAY) {
                return inRange(field, LocalDate.parse(text))
                        .atTime(ofDay)
                        .atZone(Sender.ZONE)
                        .toInstant();
            }
            var moment = text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(Sender.ZONE).toInstant();
            inRange(field, LocalDate.ofInstant(moment, Sender.ZONE));
            return moment;
        } catch (DateTimeException malformed) {
            throw Refusal.malformed("field.moment", field).at(field);
        }
    }

    /** What is written without seconds means its whole minute, without a fraction its whole second. */
    private static Instant endOf(Instant moment, String text) {
        if (text.contains(".")) {
            return moment;
        }
        var unit = text.chars().filter(each -> each == ':').count() > 1 ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
        return moment.plus(1, unit).minus(1, ChronoUnit.MICROS);
    }

    /** Years of four digits: beyond them neither a form nor the database reads a date. */
    private static LocalDate inRange(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw Refusal.malformed("field.date", field).at(field);
        }
        return day;
    }

    private static boolean isBlank(String given) {
        return given == null || given.isBlank();
    }
}
