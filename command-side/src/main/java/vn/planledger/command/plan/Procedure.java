package vn.planledger.command.plan;

import java.time.LocalDate;

/**
 * The engine, as the command side sees it: what comes next, and by when. Both acts run in the sender's transaction and
 * call back with {@link PlanCommand.OpenStep} for every step they open.
 */
public interface Procedure {

    /**
     * The version a plan registered now runs on.
     *
     * @throws vn.planledger.command.shared.Refusal {@code procedure.none} where no procedure is modelled for the facts
     */
    PinnedProcedure pin(PlanFacts facts);

    /** Starts the pinned version; the plan's id is the business key. */
    void start(PlanId plan, PinnedProcedure pinned, PlanFacts facts);

    /**
     * Completes a task and lets the engine run to its next wait states.
     *
     * @param outcome one of the step's outcomes
     * @param happenedOn latest legal date the plan has reached; what follows opens on it, clocks and windows start from it
     * @param routing facts of the form that the process needs (dates of windows), never personal data
     * @throws vn.planledger.command.shared.Refusal {@code step.not-open} where the engine has no such task
     */
    void complete(
            PlanId plan, String taskId, String outcome, LocalDate happenedOn, java.util.Map<String, String> routing);
}
