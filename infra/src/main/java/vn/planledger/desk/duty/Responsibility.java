package vn.planledger.desk.duty;

import java.time.LocalDate;
import vn.planledger.command.shared.Phase;

/**
 * Who was responsible for a step over some days.
 *
 * @param until last day of it; null while it lasts
 * @param person in charge by name; null where the record names nobody
 * @param completedBy who completed the step; null for the days before another took it, and while it is open
 * @param head of the body by name; null where the record names nobody
 * @param number of the event that began it
 */
public record Responsibility(
        String step,
        Phase phase,
        LocalDate from,
        LocalDate until,
        String organisation,
        String person,
        String completedBy,
        String head,
        String headTitle,
        long number) {}
