package vn.planledger.command.opinion;

import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;

/** Command-side lookup of which groups were heard, written in the transaction of the event it mirrors. */
public interface ReceivedOpinions {

    void received(ConsultationId consultation, ConsultedGroup group, OpinionId opinion);

    /** Whether at least one opinion of the group came in. */
    boolean any(ConsultationId consultation, ConsultedGroup group);
}
