package vn.planledger.process.consultation;

import java.util.Locale;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.process.step.PlanVariables;

/** The round of consultation a plan is in; each phase counts its own, over the whole procedure. */
record ConsultationRound(ConsultationId id, int number) {

    static ConsultationRound next(PlanVariables plan) {
        var number = number(plan) + 1;
        plan.execution().setVariable(variable(plan), number);
        return current(plan);
    }

    static ConsultationRound current(PlanVariables plan) {
        var number = number(plan);
        return new ConsultationRound(ConsultationId.of(plan.id(), plan.phase(), number), number);
    }

    private static int number(PlanVariables plan) {
        return plan.execution().getVariable(variable(plan)) instanceof Integer number ? number : 0;
    }

    private static String variable(PlanVariables plan) {
        return "round-" + plan.phase().name().toLowerCase(Locale.ROOT);
    }
}
