package vn.planledger.command.opinion;

import vn.planledger.command.consultation.ConsultationId;

/**
 * Command-side lookup of the points that still wait for an answer, written in the transaction of the event it mirrors.
 * It exists because opinions are streams of their own: no single stream knows whether a round is fully answered.
 */
public interface OpenPoints {

    void received(ConsultationId consultation, OpinionId opinion, int points);

    void answered(OpinionId opinion, int point);

    /** How many points of the round wait for an answer. */
    long unanswered(ConsultationId consultation);
}
