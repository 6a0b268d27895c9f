package vn.planledger.command.consultation;

import java.util.Locale;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Id;
import vn.planledger.command.shared.Phase;

/** One round of consultation of one plan and phase. */
public record ConsultationId(String value) implements Id {

    public ConsultationId {
        Id.checked(value);
    }

    /** @param round from 1; a repeated consultation is a new round */
    public static ConsultationId of(PlanId plan, Phase phase, int round) {
        return new ConsultationId(plan.value() + "." + phase.name().toLowerCase(Locale.ROOT) + "." + round);
    }

    @Override
    public String toString() {
        return value;
    }
}
