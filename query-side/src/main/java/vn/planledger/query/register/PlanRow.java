package vn.planledger.query.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.query.shared.ReferenceFacts;

/**
 * A plan in the register.
 *
 * @param units codes of the administrative units it lies in
 * @param unitNames their Vietnamese names, in the same order; the code itself where the unit is unknown
 * @param urbanClass I to V, or null
 * @param regime the law it is made under; null for a reference
 * @param phase the phase its procedure is in; null before the first step and for a reference
 * @param parent id of the higher plan, or null
 * @param areaHectares hectares, or null where unknown
 * @param boundary WKT, WGS 84, longitude first, or null
 * @param source the document a reference or a reconstruction rests on, or null
 * @param reference what the source says of a plan decided elsewhere; null for all others
 * @param dueOn the earliest due date of its open steps, or null
 * @param overdue whether the record says of an open step that its limit passed
 * @param number of its last event
 */
public record PlanRow(
        String id,
        PlanKind kind,
        String title,
        List<String> units,
        List<String> unitNames,
        String urbanClass,
        PlanStatus status,
        Regime regime,
        Phase phase,
        String parent,
        BigDecimal areaHectares,
        String boundary,
        LocalDate registeredOn,
        String source,
        ReferenceFacts reference,
        List<OpenStepMark> openSteps,
        LocalDate dueOn,
        boolean overdue,
        long number,
        Instant recordedAt) {}
