package vn.planledger.command.consultation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import vn.planledger.command.opinion.OpinionId;
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

    /**
     * @param form how the community is asked; null where it is not
     * @param documents what was put to consultation, type to SHA-256
     */
    record ConsultationAnnounced(
            ConsultationId consultation,
            PlanId plan,
            String form,
            String notice,
            Map<String, String> documents,
            LocalDate happenedOn)
            implements ConsultationEvent {

        public ConsultationAnnounced {
            documents = Collections.unmodifiableMap(new TreeMap<>(documents));
        }
    }

    /** The first day of the windows came; only where it was announced for a later day than the round itself. */
    record WindowsOpened(ConsultationId consultation, PlanId plan, LocalDate happenedOn) implements ConsultationEvent {}

    record BodyInvited(
            ConsultationId consultation, PlanId plan, String body, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationEvent {}

    record InvitationOpened(ConsultationId consultation, PlanId plan, String body, LocalDate happenedOn)
            implements ConsultationEvent {}

    record InvitationAnswered(
            ConsultationId consultation, PlanId plan, String body, OpinionId opinion, LocalDate happenedOn)
            implements ConsultationEvent {}

    record WindowExtended(
            ConsultationId consultation,
            PlanId plan,
            ConsultedGroup group,
            LocalDate before,
            LocalDate after,
            String ground,
            LocalDate happenedOn)
            implements ConsultationEvent {}

    record WindowClosed(ConsultationId consultation, PlanId plan, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationEvent {}

    /** An invited body said nothing while its window was open. The law does not take that for consent. */
    record BodyStayedSilent(
            ConsultationId consultation, PlanId plan, String body, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationEvent {}

    /** Nobody of the group said anything while its window was open. */
    record GroupStayedSilent(ConsultationId consultation, PlanId plan, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationEvent {}

    record SynopsisPublished(ConsultationId consultation, PlanId plan, LocalDate happenedOn)
            implements ConsultationEvent {}
}
