package vn.planledger.query.planpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.plan.Bodies;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.query.shared.PlanStatus;

/**
 * Everything of one plan except its opinions and its history, which are read page by page.
 *
 * @param phase the phase its procedure is in; null before the first step and for a reference
 * @param procedure the version it runs on from start to end; null for a reference
 * @param openSteps in the order they opened
 * @param completedSteps in the order they were completed
 * @param documents in the order they were added, every version
 * @param publication null until it is published
 * @param end null while its procedure runs
 * @param consultations ids of its rounds of consultation, in order
 * @param bodies who is competent for it; null for a reference
 * @param suspendedOn since when it stands still, or null
 * @param proposedMove a move to another version that waits for approval, or null
 * @param conflicts plans of its level that it overlaps
 * @param adjustments approved adjustments of it, in order
 * @param number of its last event
 */
public record PlanPage(
        String id,
        PlanHeader header,
        PlanStatus status,
        Phase phase,
        PinnedProcedure procedure,
        List<OpenStepView> openSteps,
        List<CompletedStep> completedSteps,
        List<PlanDocument> documents,
        List<Approval> approvals,
        Publication publication,
        ProcedureEnd end,
        List<String> consultations,
        Bodies bodies,
        LocalDate suspendedOn,
        MigrationReport proposedMove,
        List<PlanConflict> conflicts,
        List<PlanAdjustment> adjustments,
        long number,
        Instant recordedAt) {}
