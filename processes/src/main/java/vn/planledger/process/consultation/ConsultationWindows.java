package vn.planledger.process.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.calendar.DueDate;
import vn.planledger.command.calendar.Span;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.process.law.ConsultationRule;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.step.PlanVariables;

/**
 * The windows of a round by {@code consultation-rules}: they last the law's minimum, the opening day not counted, unless
 * the planner gave a last day. A day that is too early or too late is passed on for the consultation to refuse.
 */
final class ConsultationWindows {

    private final LawTables tables;
    private final Calendars calendars;

    ConsultationWindows(LawTables tables, Calendars calendars) {
        this.tables = tables;
        this.calendars = calendars;
    }

    /** The group's window; none where the law does not ask the group. */
    Optional<ConsultationWindow> of(ConsultedGroup group, PlanVariables plan) {
        var rule = tables.consultation(plan.law(), plan.phase(), group, plan.happenedOn());
        return rule.asked() ? Optional.of(window(group, plan, opensOn(group, plan), rule)) : Optional.empty();
    }

    /** The windows may be announced for a later day; the Front has the draft from the day it is sent. */
    private static LocalDate opensOn(ConsultedGroup group, PlanVariables plan) {
        var announced = plan.date(WindowNames.OPENS_ON);
        return announced == null || !group.givesOpinions() ? plan.happenedOn() : announced;
    }

    private ConsultationWindow window(
            ConsultedGroup group, PlanVariables plan, LocalDate opensOn, ConsultationRule rule) {
        var earliest = last(opensOn, rule.minimum(), rule.unit());
        var latest = rule.maximum() == null ? null : last(opensOn, rule.maximum(), rule.unit());
        var given = plan.date(WindowNames.of(group).given());
        return new ConsultationWindow(
                group,
                opensOn,
                given == null ? earliest : given,
                rule.minimum(),
                rule.article(),
                rule.verified(),
                rule.unit(),
                earliest,
                latest);
    }

    /** A minimum in days is neither shortened nor moved; working days are counted with the calendar. */
    private LocalDate last(LocalDate opensOn, int amount, LimitUnit unit) {
        return unit == LimitUnit.WORKING_DAY
                ? DueDate.of(new Span(opensOn, amount, unit, List.of(), List.of()), calendars.working())
                        .dueOn()
                : opensOn.plusDays(amount);
    }
}
