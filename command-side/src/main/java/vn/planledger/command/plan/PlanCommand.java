package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.PlanScoped;

/** Everything that may be asked of a plan. Who sends it, when, and under which command id travel as metadata. */
public sealed interface PlanCommand extends PlanScoped {

    /**
     * Registers a plan and starts its procedure.
     *
     * @param unit code of the administrative unit it lies in
     * @param parent the higher plan it concretises (Law 30/2009 Art. 23), or null
     * @param areaHectares stated area in hectares; null only for a reconstruction
     * @param boundary WKT polygon or multipolygon, WGS 84, longitude first; null only for a reconstruction
     * @param source the document a reconstructed registration rests on; null for a plan of today
     */
    record RegisterPlan(
            PlanId plan,
            PlanKind kind,
            String title,
            String unit,
            String urbanClass,
            PlanId parent,
            BigDecimal areaHectares,
            String boundary,
            Set<PlanTrait> traits,
            LocalDate happenedOn,
            DateBasis dateBasis,
            String source)
            implements PlanCommand {}

    /**
     * Records a real plan that was decided outside PlanLedger, with its source.
     *
     * @param planType its type in the words of the source
     * @param units codes of the units it lies in
     * @param decidedOn null where the source gives no day
     */
    record RecordReference(
            PlanId plan,
            PlanKind kind,
            String title,
            String planType,
            List<String> units,
            PlanId parent,
            BigDecimal areaHectares,
            String status,
            String authority,
            String decisionNumber,
            LocalDate decidedOn,
            String verification,
            String source,
            LocalDate happenedOn)
            implements PlanCommand {}

    /**
     * Adds a document that an open step asks for.
     *
     * @param size bytes
     * @param sha256 of the content, lower-case hex; the content is stored under it
     */
    record AddDocument(
            PlanId plan,
            DocumentId document,
            String type,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            LocalDate happenedOn,
            DateBasis dateBasis)
            implements PlanCommand {}

    /**
     * Completes an open step.
     *
     * @param data field name to text value, in the forms of {@link FieldType}
     * @param taskId the task the form was made for, or null: then whatever instance of the step is open
     */
    record CompleteStep(
            PlanId plan,
            String step,
            String outcome,
            Map<String, String> data,
            LocalDate happenedOn,
            DateBasis dateBasis,
            String taskId)
            implements PlanCommand {}

    /** The engine opened a step. */
    record OpenStep(PlanId plan, OpenedStep step) implements PlanCommand {}

    /** A step's limit passed while it was open. */
    record MarkStepOverdue(PlanId plan, String taskId, LocalDate happenedOn) implements PlanCommand {}

    /** The engine reached the end of the procedure. */
    record EndProcedure(PlanId plan, ProcedureEnd end, LocalDate happenedOn) implements PlanCommand {}
}
