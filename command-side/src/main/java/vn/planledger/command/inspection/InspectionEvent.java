package vn.planledger.command.inspection;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to an inspection: secret, every one of them. */
public sealed interface InspectionEvent extends RecordedEvent {

    InspectionId inspection();

    /** @param due what is to be done now, and until when */
    record InspectionOpened(
            InspectionId inspection,
            String number,
            String subject,
            String target,
            List<PlanId> plans,
            InspectionWay way,
            boolean complex,
            List<InspectionDue> due,
            LocalDate happenedOn)
            implements InspectionEvent {}

    record StageRecorded(
            InspectionId inspection,
            InspectionStage stage,
            String document,
            List<InspectionDue> due,
            LocalDate happenedOn)
            implements InspectionEvent {}

    record InspectionExtended(
            InspectionId inspection, int days, String ground, List<InspectionDue> due, LocalDate happenedOn)
            implements InspectionEvent {}

    record InspectionSuspended(
            InspectionId inspection, boolean atTargetsRequest, String ground, LocalDate until, LocalDate happenedOn)
            implements InspectionEvent {}

    record InspectionResumed(InspectionId inspection, List<InspectionDue> due, LocalDate happenedOn)
            implements InspectionEvent {}

    record FindingRecorded(InspectionId inspection, Finding finding, LocalDate happenedOn) implements InspectionEvent {}

    record FindingDropped(InspectionId inspection, int finding, LocalDate happenedOn) implements InspectionEvent {}

    record ExplanationRequested(
            InspectionId inspection,
            int request,
            String body,
            String question,
            List<Long> events,
            LocalDate lastOn,
            LocalDate happenedOn)
            implements InspectionEvent {}

    /** @param late whether the last day was over (Art. 6(6)) */
    record ExplanationAnswered(
            InspectionId inspection,
            int request,
            String body,
            String text,
            Scan evidence,
            boolean late,
            LocalDate happenedOn)
            implements InspectionEvent {}

    record ConclusionDrafted(InspectionId inspection, Conclusion conclusion, LocalDate happenedOn)
            implements InspectionEvent {}

    /** @param conclusion as it was signed */
    record ConclusionSigned(
            InspectionId inspection,
            String number,
            String signatory,
            Conclusion conclusion,
            List<InspectionDue> due,
            LocalDate happenedOn)
            implements InspectionEvent {}

    record ConclusionPublished(
            InspectionId inspection,
            String portal,
            List<PublicationWay> ways,
            String text,
            List<InspectionDue> due,
            LocalDate happenedOn)
            implements InspectionEvent {}
}
