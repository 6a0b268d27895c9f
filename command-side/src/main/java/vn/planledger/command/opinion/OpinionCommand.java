package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.PlanScoped;

/** What may be asked about an opinion. */
public sealed interface OpinionCommand {

    OpinionId opinion();

    /**
     * Gives an opinion in a consultation whose window is open for the sender's group.
     *
     * @param points the separate points made, each to be answered; empty means the whole text is one point
     */
    record SubmitOpinion(OpinionId opinion, ConsultationId consultation, String text, List<String> points)
            implements OpinionCommand {}

    /**
     * Answers one point.
     *
     * @param plan the plan the opinion is about
     * @param point number of the point, from 1
     * @param reason why, always given
     * @param change what was changed in the draft; null where nothing was
     */
    record AnswerPoint(
            OpinionId opinion,
            PlanId plan,
            int point,
            AnswerResult result,
            String reason,
            String change,
            LocalDate happenedOn)
            implements OpinionCommand, PlanScoped {}
}
