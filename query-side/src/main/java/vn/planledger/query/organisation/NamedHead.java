package vn.planledger.query.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who heads a body from a day on, until another is named for a later one.
 *
 * @param from first day in office
 * @param source where this was read
 * @param number of the event
 */
public record NamedHead(
        String organisation,
        String person,
        String title,
        LocalDate from,
        String source,
        LocalDate happenedOn,
        long number,
        Instant recordedAt) {}
