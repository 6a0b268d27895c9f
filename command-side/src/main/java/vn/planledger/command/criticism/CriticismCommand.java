package vn.planledger.command.criticism;

import java.time.LocalDate;
import java.util.Map;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked of a criticism (phản biện xã hội). */
public sealed interface CriticismCommand extends PlanScoped {

    CriticismId criticism();

    LocalDate happenedOn();

    /**
     * Sends the Front the draft: nested in the announcement of a round.
     *
     * @param documents what is sent, type to SHA-256
     * @param earliestSubmissionOn the day before which the draft may not be submitted for approval
     * @param plannedSubmissionOn the day it is meant to be
     * @param article that sets the time
     */
    record RequestCriticism(
            CriticismId criticism,
            PlanId plan,
            Phase phase,
            String front,
            Map<String, String> documents,
            LocalDate earliestSubmissionOn,
            LocalDate plannedSubmissionOn,
            String article,
            LocalDate happenedOn)
            implements CriticismCommand {}

    /**
     * Drafts a recommendation, or words it anew.
     *
     * @param recommendation its number; null for a new one
     */
    record DraftRecommendation(
            CriticismId criticism,
            PlanId plan,
            Integer recommendation,
            Heading heading,
            String text,
            String section,
            String area,
            LocalDate happenedOn)
            implements CriticismCommand {}

    record DropRecommendation(CriticismId criticism, PlanId plan, int recommendation, LocalDate happenedOn)
            implements CriticismCommand {}

    record RecordMeeting(CriticismId criticism, PlanId plan, Meeting meeting, LocalDate happenedOn)
            implements CriticismCommand {}

    /**
     * Signs the criticism: from now on nothing in it changes. The chair alone does this, and once.
     *
     * @param number of the document, such as {@code 12/MTTQ-BTT}, or its series alone
     * @param conclusion the criticism as a whole
     */
    record ReleaseCriticism(
            CriticismId criticism,
            PlanId plan,
            CriticismForm form,
            String number,
            String signatory,
            String conclusion,
            LocalDate happenedOn)
            implements CriticismCommand {}

    /** Sends what was released to the body that drafts the plan. */
    record SubmitCriticism(CriticismId criticism, PlanId plan, LocalDate happenedOn) implements CriticismCommand {}

    /** Answers one recommendation in writing; what is not accepted is explained (Law 75/2015 Art. 36(3)). */
    record ReplyToRecommendation(
            CriticismId criticism,
            PlanId plan,
            int recommendation,
            AnswerResult result,
            String reason,
            String change,
            String version,
            LocalDate happenedOn)
            implements CriticismCommand {}

    /** @param reason why the Front is not satisfied; may be empty where it is */
    record JudgeReply(
            CriticismId criticism,
            PlanId plan,
            int recommendation,
            boolean satisfied,
            String reason,
            LocalDate happenedOn)
            implements CriticismCommand {}

    /** Reports the criticism and the replies to the approver (Law 75/2015 Art. 36(3)). */
    record ReportCriticism(CriticismId criticism, PlanId plan, String document, LocalDate happenedOn)
            implements CriticismCommand {}

    /** The planned day of submission passed and the Front has said nothing. */
    record MarkFrontSilent(CriticismId criticism, PlanId plan, LocalDate happenedOn) implements CriticismCommand {}
}
