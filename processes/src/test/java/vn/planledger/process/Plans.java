package vn.planledger.process;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;

/** Facts of plans as a story needs them. */
public final class Plans {

    private Plans() {}

    public static PlanFacts of(
            PlanKind kind, ProcedureType procedure, Regime regime, String unitType, String urbanClass) {
        return of(kind, procedure, regime, unitType, urbanClass, dayOf(regime), false);
    }

    public static PlanFacts of(
            PlanKind kind,
            ProcedureType procedure,
            Regime regime,
            String unitType,
            String urbanClass,
            LocalDate day,
            boolean reconstruction) {
        var name = unitType.substring(0, 1).toUpperCase(Locale.ROOT) + unitType.substring(1) + " X";
        return new PlanFacts(kind, procedure, regime, "1", name, unitType, urbanClass, Set.of(), day, reconstruction);
    }

    private static LocalDate dayOf(Regime regime) {
        return regime == Regime.R2009 ? LocalDate.of(2022, 3, 1) : LocalDate.of(2026, 5, 4);
    }
}
