package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Personal;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked about opinions. */
public sealed interface OpinionCommand {

    /**
     * Gives an opinion in a consultation whose window is open for the sender's group.
     *
     * @param points the separate points made, each to be answered; empty means the whole text is one point
     * @param details null for none
     */
    record SubmitOpinion(
            OpinionId opinion, ConsultationId consultation, String text, List<String> points, OpinionDetails details)
            implements OpinionCommand, Personal {

        @Override
        public SubmitOpinion impersonal() {
            return details == null
                    ? this
                    : new SubmitOpinion(opinion, consultation, text, points, details.impersonal());
        }

        /** A text and its points, nothing else. */
        public SubmitOpinion(OpinionId opinion, ConsultationId consultation, String text, List<String> points) {
            this(opinion, consultation, text, points, OpinionDetails.NONE);
        }

        /**
         * Refuses what can be seen from the message alone, whatever the round says.
         *
         * @throws vn.planledger.command.shared.Refusal {@code field.required}, {@code field.too-long}, {@code
         *     field.control-characters}, {@code opinion.too-many-points}
         */
        public void check() {
            OpinionText.points(text, points);
            if (details != null) {
                details.check();
            }
        }
    }

    /**
     * Enters an opinion that came by another door than this one. One that came after its window is taken and marked late.
     *
     * @param group whose window counts
     * @param body the agency or organisation it comes from; null for a person
     * @param receivedOn the day it was received, not the day it is entered
     * @param scan of the paper, the message or the minutes
     */
    record EnterOpinion(
            OpinionId opinion,
            ConsultationId consultation,
            Channel channel,
            ConsultedGroup group,
            String body,
            LocalDate receivedOn,
            String text,
            List<String> points,
            OpinionDetails details,
            Scan scan)
            implements OpinionCommand, Personal {

        @Override
        public EnterOpinion impersonal() {
            return new EnterOpinion(
                    opinion,
                    consultation,
                    channel,
                    group,
                    body,
                    receivedOn,
                    text,
                    points,
                    details == null ? null : details.impersonal(),
                    scan == null ? null : scan.unnamed());
        }
    }

    /** Sets the points apart that a text makes, in its own words; only while none is answered. */
    record SplitOpinion(OpinionId opinion, PlanId plan, List<String> points, LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    /**
     * Gives a point to somebody to prepare its answer.
     *
     * @param assignee null to take it back
     * @param tag a word to find like points by; null for none
     * @param dueOn set by the organiser, not by the law; null for none
     */
    record AssignPoint(
            OpinionId opinion,
            PlanId plan,
            int point,
            Assignee assignee,
            String tag,
            LocalDate dueOn,
            LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    /** Gives like points to one person in one act; each is an event of its own, and all are recorded or none. */
    record AssignPoints(
            PlanId plan, List<PointRef> points, Assignee assignee, String tag, LocalDate dueOn, LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    /**
     * Answers one point.
     *
     * @param plan the plan the opinion is about
     * @param point number of the point, from 1
     * @param reason why, always given
     * @param change what was changed in the draft; null where nothing was
     * @param version of the draft that shows the change; null where nothing was changed
     */
    record AnswerPoint(
            OpinionId opinion,
            PlanId plan,
            int point,
            AnswerResult result,
            String reason,
            String change,
            String version,
            LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    /** Answers like points in one act; each answer is an event of its own, and all are recorded or none. */
    record AnswerPoints(
            PlanId plan,
            List<PointRef> points,
            AnswerResult result,
            String reason,
            String change,
            String version,
            LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    /** Takes an opinion out of public copies; it stays in the record and is answered like any other. */
    record HideOpinion(OpinionId opinion, PlanId plan, String reason, LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    record ShowOpinion(OpinionId opinion, PlanId plan, String reason, LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}

    /** @param passages word for word as they stand in the opinion; every place they stand at is blacked out in public copies */
    record RedactOpinion(OpinionId opinion, PlanId plan, List<String> passages, String reason, LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}
}
