package vn.planledger.command.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked of a consultation round. The process opens and closes it; the organiser says the rest. */
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

    /**
     * Says how and on what the round asks: nested in the completion of {@code open-consultation}.
     *
     * @param form how the community is asked, a code of {@code consultation-rules}; null where it is not
     * @param notice what is announced
     * @param documents what is put to consultation, type to SHA-256
     * @param agencies the bodies asked by name, one each
     * @param organisations the organisations asked by name
     * @param front the Front committee that is sent the draft; null where the Front is not asked
     */
    record AnnounceConsultation(
            ConsultationId consultation,
            PlanId plan,
            String form,
            String notice,
            Map<String, String> documents,
            List<String> agencies,
            List<String> organisations,
            String front,
            LocalDate happenedOn)
            implements ConsultationCommand {}

    /** The announced first day of the windows has come. */
    record OpenWindows(ConsultationId consultation, PlanId plan, LocalDate happenedOn) implements ConsultationCommand {}

    record InviteBody(ConsultationId consultation, PlanId plan, String body, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationCommand {}

    /** The sender's body has received the invitation and its documents. */
    record OpenInvitation(ConsultationId consultation, PlanId plan, String body, LocalDate happenedOn)
            implements ConsultationCommand {}

    /** Leaves a group more time, never less; only while its window is open. */
    record ExtendWindow(
            ConsultationId consultation,
            PlanId plan,
            ConsultedGroup group,
            LocalDate closesOn,
            String ground,
            LocalDate happenedOn)
            implements ConsultationCommand {}

    record CloseWindow(ConsultationId consultation, PlanId plan, ConsultedGroup group, LocalDate happenedOn)
            implements ConsultationCommand {}

    /** Makes every opinion and its answers public (Law 30/2009 Art. 8, Art. 20(4)); none may wait for its answer. */
    record PublishSynopsis(ConsultationId consultation, PlanId plan, LocalDate happenedOn)
            implements ConsultationCommand {}
}
