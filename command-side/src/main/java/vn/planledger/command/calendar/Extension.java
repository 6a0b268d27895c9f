package vn.planledger.command.calendar;

import vn.planledger.command.shared.LimitUnit;

/**
 * A limit made longer, counted on from the day that was due.
 *
 * @param amount length in {@code unit}, one or more
 * @param ground the legal ground it rests on
 */
public record Extension(int amount, LimitUnit unit, String ground) {}
