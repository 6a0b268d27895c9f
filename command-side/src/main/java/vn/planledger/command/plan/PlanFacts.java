package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.Set;
import vn.planledger.command.shared.Regime;

/**
 * What routes a plan through the procedure: no personal data.
 *
 * @param procedure what is made: a new plan or an adjustment
 * @param unit code of the administrative unit
 * @param unitName its Vietnamese name, to name the organisations of the steps
 * @param unitType thành phố, thị xã, huyện, thị trấn, phường, xã, …
 * @param urbanClass I to V, or null
 * @param reconstruction whether past acts are entered from papers: then a day beyond the calendar is left open
 */
public record PlanFacts(
        PlanKind kind,
        ProcedureType procedure,
        Regime regime,
        String unit,
        String unitName,
        String unitType,
        String urbanClass,
        Set<PlanTrait> traits,
        LocalDate registeredOn,
        boolean reconstruction) {

    public PlanFacts {
        traits = traits == null ? Set.of() : Set.copyOf(traits);
    }

    /** A new plan of today. */
    public PlanFacts(
            PlanKind kind,
            Regime regime,
            String unit,
            String unitName,
            String unitType,
            String urbanClass,
            Set<PlanTrait> traits,
            LocalDate registeredOn) {
        this(
                kind,
                ProcedureType.FORMULATION,
                regime,
                unit,
                unitName,
                unitType,
                urbanClass,
                traits,
                registeredOn,
                false);
    }
}
