package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.shared.Regime;

/** Everything that happened to a plan. Each type's JSON is a contract, held by an approval file. */
public sealed interface PlanEvent extends RecordedEvent {

    PlanId plan();

    @Revision("2")
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
            String source,
            ProcedureType procedure,
            PlanId adjusts,
            AdjustmentGround ground,
            BigDecimal measuredHectares,
            HierarchyRule hierarchy)
            implements PlanEvent {

        /** Before there were other procedures every registration was of a new plan. */
        public PlanRegistered {
            procedure = procedure == null ? ProcedureType.FORMULATION : procedure;
        }
    }

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

    /** @param bodies who is competent for the plan; null in events older than the table of bodies */
    @Revision("2")
    record ProcedureStarted(PlanId plan, Regime regime, PinnedProcedure procedure, Bodies bodies, LocalDate happenedOn)
            implements PlanEvent {}

    @Revision("2")
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

    /** A master-site plan was accepted in writing (Decree 178/2025 Art. 10(6)). */
    record SitePlanAccepted(
            PlanId plan,
            String documentNumber,
            String signatory,
            String capacity,
            Map<String, String> documentHashes,
            LocalDate happenedOn,
            DateBasis dateBasis)
            implements PlanEvent {}

    /** Recorded on the plan that an approved adjustment changes. */
    record PlanAdjusted(
            PlanId plan, PlanId adjustment, ProcedureType procedure, String decisionNumber, LocalDate happenedOn)
            implements PlanEvent {}

    record PlanSuspended(PlanId plan, String ground, String document, LocalDate happenedOn) implements PlanEvent {}

    record PlanResumed(PlanId plan, String ground, String document, LocalDate suspendedOn, LocalDate happenedOn)
            implements PlanEvent {}

    /** @param ground the legal ground of the extension, also part of it */
    record StepExtended(
            PlanId plan, String step, String taskId, Extension extension, String document, LocalDate happenedOn)
            implements PlanEvent {}

    /**
     * The last day of an open step changed; what it was and what it is.
     *
     * @param outcomeDeadlines what the limits of single outcomes are from now on; empty where there are none
     */
    record DeadlineMoved(
            PlanId plan,
            String step,
            String taskId,
            MoveCause cause,
            Deadline before,
            Deadline after,
            Map<String, Deadline> outcomeDeadlines,
            LocalDate happenedOn)
            implements PlanEvent {

        public DeadlineMoved {
            outcomeDeadlines = Collections.unmodifiableMap(new TreeMap<>(outcomeDeadlines));
        }
    }

    record StepReminded(
            PlanId plan, String step, String taskId, LocalDate dueOn, int workingDaysLeft, LocalDate happenedOn)
            implements PlanEvent {}

    record PlanWithdrawn(PlanId plan, String ground, String document, LocalDate happenedOn) implements PlanEvent {}

    /** From now on this person, and no other of the body, completes the step. */
    record StepReassigned(
            PlanId plan, String step, String taskId, Assignee assignee, String ground, LocalDate happenedOn)
            implements PlanEvent {}

    /**
     * Đính chính (Decree 30/2020/NĐ-CP Art. 18): what was written in a completed step, and what it should read.
     */
    record StepCorrected(
            PlanId plan,
            String step,
            String taskId,
            String field,
            String before,
            String after,
            String ground,
            String document,
            LocalDate happenedOn)
            implements PlanEvent {}

    /** What one body owed the plan, another owes from now on. */
    record ResponsibilityTransferred(
            PlanId plan, String from, String to, String ground, String document, LocalDate happenedOn)
            implements PlanEvent {}

    record MigrationProposed(PlanId plan, MigrationReport report, String reason, LocalDate happenedOn)
            implements PlanEvent {}

    record ProcedureMigrated(PlanId plan, MigrationReport report, LocalDate happenedOn) implements PlanEvent {}

    /**
     * Two approved plans of one level cover the same ground (Decree 178/2025 Art. 6).
     *
     * @param overlapHectares area in common, on the plane VN-2000
     */
    record ConflictFound(PlanId plan, PlanId other, BigDecimal overlapHectares, LocalDate happenedOn)
            implements PlanEvent {}

    /** @param prevails which of the two is to be followed where they conflict */
    record ConflictDecided(
            PlanId plan,
            PlanId other,
            PlanId prevails,
            String document,
            String appraiserOpinion,
            String lowerApproverOpinion,
            LocalDate happenedOn)
            implements PlanEvent {}
}
