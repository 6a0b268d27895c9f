package vn.planledger.command.consultation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to a consultation round. */
public sealed interface ConsultationEvent extends RecordedEvent {

    ConsultationId consultation();

    PlanId plan();

    @Revision("2")
    record ConsultationOpened(
            ConsultationId consultation,
            PlanId plan,
            Phase phase,
            int round,
            List<ConsultationWindow> windows,
            LocalDate happenedOn)
            implements ConsultationEvent {}

    record WindowClosed(ConsultationId consultation, PlanId plan, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationEvent {}
}
