package vn.planledger.command.consultation;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked of a consultation round; all of it comes from the process. */
public sealed interface ConsultationCommand extends PlanScoped {

    ConsultationId consultation();

    record OpenConsultation(
            ConsultationId consultation,
            PlanId plan,
            Phase phase,
            int round,
            List<ConsultationWindow> windows,
            LocalDate happenedOn)
            implements ConsultationCommand {}

    record CloseWindow(ConsultationId consultation, PlanId plan, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationCommand {}
}
