package vn.planledger.query.timetable;

import java.math.BigDecimal;

/**
 * How long a step took beside what the law allows, over all plans but reconstructions. Days are days of the calendar, from the day the clock
 * of the limit starts, or from the opening where there is no limit; suspensions and extensions are in both.
 *
 * @param done how many were completed
 * @param takenDays mean days until the completion, of those with a limit; of all where none has one
 * @param allowedDays mean days until the last day of the limit that binds; null where none has one
 * @param late how many were late by their plan's own timetable, see {@link TimetableStep#late()}
 */
public record StepTime(String step, long done, BigDecimal takenDays, BigDecimal allowedDays, long late) {}
