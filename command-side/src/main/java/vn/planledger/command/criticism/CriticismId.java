package vn.planledger.command.criticism;

import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Id;
import vn.planledger.command.shared.Phase;

/** One request to the Front to criticise the draft of one round. */
public record CriticismId(String value) implements Id {

    public CriticismId {
        Id.checked(value);
    }

    public static CriticismId of(ConsultationId round) {
        return new CriticismId(round.value() + ".front");
    }

    static CriticismId of(PlanId plan, Phase phase, int round) {
        return of(ConsultationId.of(plan, phase, round));
    }

    @Override
    public String toString() {
        return value;
    }
}
