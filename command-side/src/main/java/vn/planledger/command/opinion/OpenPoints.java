package vn.planledger.command.opinion;

import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;

/**
 * Command-side lookup of the points that still wait for an answer, written in the transaction of the event it mirrors.
 * It exists because opinions are streams of their own: no single stream knows whether a phase is fully answered.
 */
public interface OpenPoints {

    void received(PlanId plan, Phase phase, OpinionId opinion, int points);

    /** The points of the opinion, none of which is answered, are these many from now on. */
    void split(OpinionId opinion, int points);

    void answered(OpinionId opinion, int point);

    /** How many points of the plan's phase wait for an answer, over all rounds. */
    long unanswered(PlanId plan, Phase phase);
}
