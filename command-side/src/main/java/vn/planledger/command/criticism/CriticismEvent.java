package vn.planledger.command.criticism;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to a criticism. */
public sealed interface CriticismEvent extends RecordedEvent {

    CriticismId criticism();

    PlanId plan();

    record CriticismRequested(
            CriticismId criticism,
            PlanId plan,
            Phase phase,
            String front,
            Map<String, String> documents,
            LocalDate earliestSubmissionOn,
            LocalDate plannedSubmissionOn,
            String article,
            LocalDate happenedOn)
            implements CriticismEvent {

        public CriticismRequested {
            documents = Collections.unmodifiableMap(new TreeMap<>(documents));
        }
    }

    record RecommendationDrafted(
            CriticismId criticism, PlanId plan, Recommendation recommendation, LocalDate happenedOn)
            implements CriticismEvent {}

    record RecommendationDropped(CriticismId criticism, PlanId plan, int recommendation, LocalDate happenedOn)
            implements CriticismEvent {}

    record MeetingRecorded(CriticismId criticism, PlanId plan, Meeting meeting, LocalDate happenedOn)
            implements CriticismEvent {}

    /** @param recommendations as they were signed */
    record CriticismReleased(
            CriticismId criticism,
            PlanId plan,
            CriticismForm form,
            String number,
            String signatory,
            String conclusion,
            List<Recommendation> recommendations,
            LocalDate happenedOn)
            implements CriticismEvent {}

    record CriticismSubmitted(CriticismId criticism, PlanId plan, LocalDate happenedOn) implements CriticismEvent {}

    record RecommendationReplied(
            CriticismId criticism,
            PlanId plan,
            int recommendation,
            AnswerResult result,
            String reason,
            String change,
            String version,
            LocalDate happenedOn)
            implements CriticismEvent {}

    record ReplyJudged(
            CriticismId criticism,
            PlanId plan,
            int recommendation,
            boolean satisfied,
            String reason,
            LocalDate happenedOn)
            implements CriticismEvent {}

    /** @param document number of the report to the approver */
    record CriticismReported(CriticismId criticism, PlanId plan, String document, LocalDate happenedOn)
            implements CriticismEvent {}

    record FrontStayedSilent(CriticismId criticism, PlanId plan, LocalDate happenedOn) implements CriticismEvent {}
}
