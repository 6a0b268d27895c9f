package vn.planledger.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.query.register.OpenStepMark;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ReferenceFacts;

/**
 * A plan in a list.
 *
 * @param units codes of the units it lies in
 * @param openSteps ids of the steps it waits for
 * @param dueOn earliest due date of those, or null
 */
record PlanSummary(
        String id,
        PlanKind kind,
        String title,
        List<String> units,
        PlanStatus status,
        Regime regime,
        Phase phase,
        String parentId,
        BigDecimal areaHectares,
        LocalDate registeredOn,
        List<String> openSteps,
        LocalDate dueOn,
        boolean overdue,
        ReferenceFacts reference,
        String source) {

    static PlanSummary of(PlanRow row) {
        return new PlanSummary(
                row.id(),
                row.kind(),
                row.title(),
                row.units(),
                row.status(),
                row.regime(),
                row.phase(),
                row.parent(),
                row.areaHectares(),
                row.registeredOn(),
                row.openSteps().stream().map(OpenStepMark::step).toList(),
                row.dueOn(),
                row.overdue(),
                row.reference(),
                row.source());
    }
}
