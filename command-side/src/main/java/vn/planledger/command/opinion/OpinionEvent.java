package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** What happened to an opinion. */
public sealed interface OpinionEvent extends RecordedEvent {

    OpinionId opinion();

    ConsultationId consultation();

    PlanId plan();

    /**
     * @param happenedOn the day it was received
     * @param late whether that was after the window of its group
     * @param body the agency or organisation it comes from; null for a person
     * @param scan what a clerk entered it from; null where its author gave it here
     */
    @Revision("2")
    record OpinionSubmitted(
            OpinionId opinion,
            ConsultationId consultation,
            PlanId plan,
            ConsultedGroup group,
            String text,
            List<String> points,
            LocalDate happenedOn,
            Channel channel,
            Boolean late,
            String body,
            OpinionDetails details,
            Scan scan)
            implements OpinionEvent {

        /** Before there were other doors every opinion was given here, by its author. */
        public OpinionSubmitted {
            channel = channel == null ? Channel.WEB : channel;
            late = late != null && late;
            details = details == null ? OpinionDetails.NONE : details;
        }

        /** A text and its points, given here in time. */
        public OpinionSubmitted(
                OpinionId opinion,
                ConsultationId consultation,
                PlanId plan,
                ConsultedGroup group,
                String text,
                List<String> points,
                LocalDate happenedOn) {
            this(opinion, consultation, plan, group, text, points, happenedOn, null, false, null, null, null);
        }
    }

    /**
     * Passages that were hidden in former points are void with them: the new ones are words of the text, and hidden where
     * the text is.
     *
     * @param points what its points are from now on
     */
    record OpinionSplit(
            OpinionId opinion, ConsultationId consultation, PlanId plan, List<String> points, LocalDate happenedOn)
            implements OpinionEvent {}

    record PointAssigned(
            OpinionId opinion,
            ConsultationId consultation,
            PlanId plan,
            int point,
            Assignee assignee,
            String tag,
            LocalDate dueOn,
            LocalDate happenedOn)
            implements OpinionEvent {}

    @Revision("2")
    record PointAnswered(
            OpinionId opinion,
            ConsultationId consultation,
            PlanId plan,
            int point,
            AnswerResult result,
            String reason,
            String change,
            String version,
            LocalDate happenedOn)
            implements OpinionEvent {}

    record OpinionHidden(
            OpinionId opinion, ConsultationId consultation, PlanId plan, String reason, LocalDate happenedOn)
            implements OpinionEvent {}

    record OpinionShown(
            OpinionId opinion, ConsultationId consultation, PlanId plan, String reason, LocalDate happenedOn)
            implements OpinionEvent {}

    record OpinionRedacted(
            OpinionId opinion,
            ConsultationId consultation,
            PlanId plan,
            List<HiddenPassage> passages,
            String reason,
            LocalDate happenedOn)
            implements OpinionEvent {}
}
