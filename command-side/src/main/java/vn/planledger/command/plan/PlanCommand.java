package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.planledger.command.calendar.Extension;
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
     * @param procedure what is to be made: a new plan, or an adjustment of one
     * @param adjusts the plan an adjustment changes; null for a new plan
     * @param ground code of the case in which the law allows the adjustment; null for a new plan
     * @param measuredHectares area of the boundary on the plane VN-2000 105°00′, hectares; null without a boundary
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
            String source,
            ProcedureType procedure,
            PlanId adjusts,
            String ground,
            BigDecimal measuredHectares)
            implements PlanCommand {

        public RegisterPlan {
            procedure = procedure == null ? ProcedureType.FORMULATION : procedure;
            traits = traits == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(traits));
        }

        /** A new plan whose boundary was not measured. */
        public RegisterPlan(
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
                String source) {
            this(
                    plan,
                    kind,
                    title,
                    unit,
                    urbanClass,
                    parent,
                    areaHectares,
                    boundary,
                    traits,
                    happenedOn,
                    dateBasis,
                    source,
                    ProcedureType.FORMULATION,
                    null,
                    null,
                    null);
        }
    }

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
            implements PlanCommand {

        CompleteStep with(Map<String, String> changed) {
            return new CompleteStep(plan, step, outcome, changed, happenedOn, dateBasis, taskId);
        }
    }

    /** The engine opened a step. */
    record OpenStep(PlanId plan, OpenedStep step) implements PlanCommand {}

    /** A step's limit passed while it was open. */
    record MarkStepOverdue(PlanId plan, String taskId, LocalDate happenedOn) implements PlanCommand {}

    /** The engine reached the end of the procedure. */
    record EndProcedure(PlanId plan, ProcedureEnd end, LocalDate happenedOn) implements PlanCommand {}

    /** Stops every limit of the plan until it is resumed; no step can be completed meanwhile. */
    record SuspendPlan(PlanId plan, String ground, String document, LocalDate happenedOn) implements PlanCommand {}

    record ResumePlan(PlanId plan, String ground, String document, LocalDate happenedOn) implements PlanCommand {}

    /** Gives an open step more time. */
    record ExtendStep(PlanId plan, String step, Extension extension, String document, LocalDate happenedOn)
            implements PlanCommand {}

    /** Ends the procedure at the planner's wish, before the plan is decided. */
    record WithdrawPlan(PlanId plan, String ground, String document, LocalDate happenedOn) implements PlanCommand {}

    /** Gives an open step to one person of the body that owes it. */
    record ReassignStep(PlanId plan, String step, Assignee assignee, String ground, LocalDate happenedOn)
            implements PlanCommand {}

    /**
     * Corrects what was written in a completed step.
     *
     * @param taskId the completed step
     * @param field the field of its form
     */
    record CorrectStep(
            PlanId plan,
            String taskId,
            String field,
            String value,
            String ground,
            String document,
            LocalDate happenedOn)
            implements PlanCommand {

        CorrectStep with(String inFull) {
            return new CorrectStep(plan, taskId, field, inFull, ground, document, happenedOn);
        }
    }

    /** Passes what one body owes the plan to another, its successor. */
    record TransferResponsibility(
            PlanId plan, String from, String to, String ground, String document, LocalDate happenedOn)
            implements PlanCommand {}

    /** Asks that the plan move to the newest version of its procedure. */
    record ProposeMigration(PlanId plan, String reason, LocalDate happenedOn) implements PlanCommand {}

    /** Approves what was proposed: the plan moves. */
    record ApproveMigration(PlanId plan, LocalDate happenedOn) implements PlanCommand {}

    /** The calendar changed: counts the last days of the open steps again. */
    record RecountDeadlines(PlanId plan, LocalDate happenedOn) implements PlanCommand {}

    /** An open step is near its last day. */
    record RemindOfStep(PlanId plan, String taskId, int workingDaysLeft, LocalDate happenedOn) implements PlanCommand {}

    /** Tells a plan that an adjustment of it was approved. */
    record RecordAdjustment(
            PlanId plan, PlanId adjustment, ProcedureType procedure, String decisionNumber, LocalDate happenedOn)
            implements PlanCommand {}

    /** Decides which of two approved plans of one level prevails (Decree 178/2025 Art. 6). */
    record DecideConflict(
            PlanId plan,
            PlanId other,
            PlanId prevails,
            String document,
            String appraiserOpinion,
            String lowerApproverOpinion,
            LocalDate happenedOn)
            implements PlanCommand {}
}
