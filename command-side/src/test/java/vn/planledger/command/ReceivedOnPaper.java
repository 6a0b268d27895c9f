package vn.planledger.command;

import java.util.HashSet;
import java.util.Set;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceivedOpinions;

/** Which groups were heard, kept in memory. */
public final class ReceivedOnPaper implements ReceivedOpinions {

    private record Heard(ConsultationId consultation, ConsultedGroup group) {}

    private final Set<Heard> heard = new HashSet<>();

    @Override
    public void received(ConsultationId consultation, ConsultedGroup group, OpinionId opinion) {
        heard.add(new Heard(consultation, group));
    }

    @Override
    public boolean any(ConsultationId consultation, ConsultedGroup group) {
        return heard.contains(new Heard(consultation, group));
    }
}
