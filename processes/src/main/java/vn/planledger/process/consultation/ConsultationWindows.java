package vn.planledger.process.consultation;

import java.time.LocalDate;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.step.PlanVariables;

/**
 * The windows of a round, Law 30/2009 Art. 21(4): they last the law's minimum, the opening day not counted, unless the
 * planner gave a last day. A day that is too early is passed on for the consultation to refuse.
 */
final class ConsultationWindows {

    private final LawTables tables;

    ConsultationWindows(LawTables tables) {
        this.tables = tables;
    }

    ConsultationWindow of(ConsultedGroup group, PlanVariables plan) {
        var names = WindowNames.of(group);
        var minimum = tables.limit(plan.law(), plan.phase(), names.row());
        var opensOn = plan.happenedOn();
        var closesOn = given(plan.date(names.given()), minimum.from(opensOn).dueOn());
        return new ConsultationWindow(
                group, opensOn, closesOn, minimum.amount(), minimum.article(), minimum.verified());
    }

    private static LocalDate given(LocalDate day, LocalDate earliest) {
        return day == null ? earliest : day;
    }
}
