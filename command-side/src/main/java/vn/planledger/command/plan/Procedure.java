package vn.planledger.command.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.consultation.ConsultedGroup;

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

    /**
     * The bodies the law makes competent for the plan.
     *
     * @throws vn.planledger.command.shared.Refusal {@code competence.none} where the table has no row for the facts
     */
    Bodies bodies(PlanFacts facts);

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
    void complete(PlanId plan, String taskId, String outcome, LocalDate happenedOn, Map<String, String> routing);

    /**
     * What the law asks of the plan above.
     *
     * @throws vn.planledger.command.shared.Refusal {@code hierarchy.none} where the table has no row for the facts
     */
    HierarchyRule hierarchy(PlanFacts facts);

    /** The cases in which the law allows an adjustment with these facts. */
    List<AdjustmentGround> grounds(PlanFacts facts);

    /** Stops the plan's timers; its tasks cannot be completed until {@link #resume}. */
    void suspend(PlanId plan);

    /** @param pauses every suspension of the plan so far: the limits of steps that open later are counted with them */
    void resume(PlanId plan, List<Pause> pauses);

    /** Moves the timer of an open task to the end of this day; without a day it never fires. */
    void reschedule(PlanId plan, String taskId, LocalDate dueOn);

    /** Moves the timer that closes a group's consultation to the end of this day. */
    void moveWindow(PlanId plan, ConsultedGroup group, LocalDate closesOn);

    /** Takes every token of the plan away. */
    void withdraw(PlanId plan);

    /**
     * What a move of the plan to that version would change; nothing is changed.
     *
     * @throws vn.planledger.command.shared.Refusal {@code migration.impossible} where an open step has no place there
     */
    MigrationReport compare(PlanId plan, PinnedProcedure from, PinnedProcedure to, List<OpenedStep> open);

    /** Moves the plan to that version; open steps keep their tasks. */
    void migrate(PlanId plan, PinnedProcedure to);
}
