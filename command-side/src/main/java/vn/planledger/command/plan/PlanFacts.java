package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.Set;
import vn.planledger.command.shared.Regime;

/**
 * What routes a plan through the procedure: no personal data.
 *
 * @param unit code of the administrative unit
 * @param unitName its Vietnamese name, to name the organisations of the steps
 * @param unitType thành phố, thị xã, huyện, …
 * @param urbanClass I to V, or null
 */
public record PlanFacts(
        PlanKind kind,
        Regime regime,
        String unit,
        String unitName,
        String unitType,
        String urbanClass,
        Set<PlanTrait> traits,
        LocalDate registeredOn) {

    public PlanFacts {
        traits = traits == null ? Set.of() : Set.copyOf(traits);
    }
}
