package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Regime;

/** Everything that happened to a plan. Each type's JSON is a contract, held by an approval file. */
public sealed interface PlanEvent extends RecordedEvent {

    PlanId plan();

    record PlanRegistered(
            PlanId plan,
            PlanKind kind,
            String title,
            String unit,
            String unitName,
            String urbanClass,
            PlanId parent,
            BigDecimal areaHectares,
            String boundary,
            Set<PlanTrait> traits,
            Regime regime,
            LocalDate happenedOn,
            DateBasis dateBasis,
            String source)
            implements PlanEvent {}

    record ReferenceRecorded(
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
            implements PlanEvent {}

    record ProcedureStarted(PlanId plan, Regime regime, PinnedProcedure procedure, LocalDate happenedOn)
            implements PlanEvent {}

    record StepOpened(PlanId plan, OpenedStep step, LocalDate happenedOn) implements PlanEvent {}

    record DocumentAdded(
            PlanId plan,
            DocumentId document,
            String type,
            Phase phase,
            int version,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            LocalDate happenedOn,
            DateBasis dateBasis)
            implements PlanEvent {}

    /**
     * @param documents the documents the step was completed with, type to id
     */
    record StepCompleted(
            PlanId plan,
            String step,
            String taskId,
            Phase phase,
            String outcome,
            Map<String, String> data,
            Map<String, DocumentId> documents,
            LocalDate happenedOn,
            DateBasis dateBasis)
            implements PlanEvent {}

    record StepBecameOverdue(PlanId plan, String step, String taskId, LocalDate dueOn, LocalDate happenedOn)
            implements PlanEvent {}

    /** The approver decided for: the brief, or the plan itself (Law 30/2009 Art. 45). */
    record PhaseApproved(
            PlanId plan,
            Phase phase,
            String decisionNumber,
            String signatory,
            String capacity,
            Map<String, String> documentHashes,
            LocalDate happenedOn,
            DateBasis dateBasis)
            implements PlanEvent {}

    /** Published (Law 30/2009 Art. 53). */
    record PlanPublished(PlanId plan, LocalDate happenedOn, DateBasis dateBasis) implements PlanEvent {}

    record ProcedureEnded(PlanId plan, ProcedureEnd end, LocalDate happenedOn) implements PlanEvent {}
}
