package vn.planledger.ical;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of a calendar, in whole days of Asia/Ho_Chi_Minh.
 *
 * @param key the same as long as it is the same thing
 * @param from first day
 * @param until last day, inclusive
 * @param path of the page that tells more
 * @param changedAt when it was last changed
 */
public record DatedThing(
        String key, String title, String text, LocalDate from, LocalDate until, String path, Instant changedAt) {}
