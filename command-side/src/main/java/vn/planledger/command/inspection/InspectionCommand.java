package vn.planledger.command.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.plan.PlanId;

/** What may be asked of an inspection (cuộc thanh tra, Law 84/2025/QH15). */
public sealed interface InspectionCommand {

    InspectionId inspection();

    LocalDate happenedOn();

    /**
     * Records the decision of inspection; {@code happenedOn} is its day.
     *
     * @param number of the decision
     * @param target the body that is inspected
     * @param plans it is about; none for the body's work as a whole
     * @param complex whether the longer times of complex cases are allowed (Arts. 33, 34)
     */
    record OpenInspection(
            InspectionId inspection,
            String number,
            String subject,
            String target,
            List<PlanId> plans,
            InspectionWay way,
            boolean complex,
            LocalDate happenedOn)
            implements InspectionCommand {}

    /**
     * Records that a stage was reached.
     *
     * @param document its number; null for none
     */
    record RecordStage(InspectionId inspection, InspectionStage stage, String document, LocalDate happenedOn)
            implements InspectionCommand {}

    /** @param days by which it is longer: once, 25 at most (Art. 20) */
    record ExtendInspection(InspectionId inspection, int days, String ground, LocalDate happenedOn)
            implements InspectionCommand {}

    /**
     * @param atTargetsRequest then once, and 30 days at most (Art. 30(3)); otherwise for force majeure or an urgent task
     * @param until last day of the suspension; null where it is not known yet
     */
    record SuspendInspection(
            InspectionId inspection, boolean atTargetsRequest, String ground, LocalDate until, LocalDate happenedOn)
            implements InspectionCommand {}

    record ResumeInspection(InspectionId inspection, LocalDate happenedOn) implements InspectionCommand {}

    /**
     * @param finding its number; null for a new one
     * @param rule what was broken, with its article; may be null
     * @param events numbers of the events it rests on: one at least
     */
    record RecordFinding(
            InspectionId inspection, Integer finding, String text, String rule, List<Long> events, LocalDate happenedOn)
            implements InspectionCommand {}

    record DropFinding(InspectionId inspection, int finding, LocalDate happenedOn) implements InspectionCommand {}

    /**
     * Asks a body to explain (Arts. 38 to 42).
     *
     * @param events numbers of the events it is asked about; may be empty
     * @param lastOn last day of the answer
     */
    record RequestExplanation(
            InspectionId inspection,
            String body,
            String question,
            List<Long> events,
            LocalDate lastOn,
            LocalDate happenedOn)
            implements InspectionCommand {}

    /**
     * Answers for the body that was asked, which answers for the truth of it (Arts. 41(2), 50).
     *
     * @param request its number
     * @param evidence null for none
     */
    record AnswerRequest(InspectionId inspection, int request, String text, Scan evidence, LocalDate happenedOn)
            implements InspectionCommand {}

    /** Drafts the conclusion, or words it anew until it is signed; each draft is appraised. */
    record DraftConclusion(InspectionId inspection, Conclusion conclusion, LocalDate happenedOn)
            implements InspectionCommand {}

    /** Signs what was drafted and appraised: from now on nothing in it changes. The chief inspector alone does this. */
    record SignConclusion(InspectionId inspection, String number, String signatory, LocalDate happenedOn)
            implements InspectionCommand {}

    /**
     * Records that the conclusion was made public (Art. 37).
     *
     * @param portal where it stands on the portal
     * @param ways at least one besides the portal
     * @param text what everybody may read: the conclusion without secrets
     */
    record PublishConclusion(
            InspectionId inspection, String portal, Set<PublicationWay> ways, String text, LocalDate happenedOn)
            implements InspectionCommand {}
}
