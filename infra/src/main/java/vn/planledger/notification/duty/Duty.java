package vn.planledger.notification.duty;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that somebody should know of.
 *
 * @param key the same as long as it is the same thing, whatever day it moves to
 * @param title of the plan, or what else it is about
 * @param detail a code of {@link DutyKind#wordsOfDetail()}, or a name or number; null where nothing more is said
 * @param from first day
 * @param day last day, inclusive
 * @param path of the page that tells more
 * @param changedAt when what it is read from last changed
 */
public record Duty(
        DutyKind kind,
        String key,
        String title,
        String detail,
        LocalDate from,
        LocalDate day,
        String path,
        Instant changedAt) {

    /** Of one day. */
    static Duty on(
            LocalDate day, DutyKind kind, String key, String title, String detail, String path, Instant changedAt) {
        return new Duty(kind, key, title, detail, day, day, path, changedAt);
    }

    public boolean overdueOn(LocalDate today) {
        return kind.owed() && day.isBefore(today);
    }
}
