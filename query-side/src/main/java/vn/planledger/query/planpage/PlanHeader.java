package vn.planledger.query.planpage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.plan.AdjustmentGround;
import vn.planledger.command.plan.HierarchyRule;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Regime;
import vn.planledger.query.shared.ReferenceFacts;

/**
 * What a plan is.
 *
 * @param units codes of the administrative units it lies in
 * @param unitName name of its unit as registered; null for a reference
 * @param urbanClass I to V, or null
 * @param parent id of the higher plan, or null
 * @param areaHectares hectares, or null where unknown
 * @param boundary WKT, WGS 84, longitude first, or null
 * @param regime the law it is made under; null for a reference
 * @param dateBasis how the registration date is known; null for a reference
 * @param source the document a reference or a reconstruction rests on, or null
 * @param procedure what was made: a new plan or an adjustment; null for a reference
 * @param adjusts id of the plan it adjusts, or null
 * @param ground the case of the law that allows the adjustment, or null
 * @param measuredHectares area of the boundary on the plane VN-2000, or null
 * @param hierarchy what the law asks of the plan above; null for a reference
 * @param reference what the source says of a plan decided elsewhere; null for all others
 */
public record PlanHeader(
        PlanKind kind,
        String title,
        List<String> units,
        String unitName,
        String urbanClass,
        String parent,
        BigDecimal areaHectares,
        String boundary,
        List<PlanTrait> traits,
        Regime regime,
        LocalDate registeredOn,
        DateBasis dateBasis,
        String source,
        ProcedureType procedure,
        String adjusts,
        AdjustmentGround ground,
        BigDecimal measuredHectares,
        HierarchyRule hierarchy,
        ReferenceFacts reference) {}
