package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultationId;

/** What may be asked about an opinion. */
public sealed interface OpinionCommand {

    OpinionId opinion();

    /**
     * @param points the separate points made, each to be answered; empty means the whole text is one point
     * @param happenedOn the day it was given
     */
    record SubmitOpinion(
            OpinionId opinion, ConsultationId consultation, String text, List<String> points, LocalDate happenedOn)
            implements OpinionCommand {}

    /**
     * @param point number of the point, from 1
     * @param reason why, always given
     * @param change what was changed in the draft; null where nothing was
     */
    record AnswerPoint(
            OpinionId opinion, int point, AnswerResult result, String reason, String change, LocalDate happenedOn)
            implements OpinionCommand {}
}
