package vn.planledger.command.plan;

import java.util.function.LongSupplier;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.shared.Sender;

/**
 * An attempt to complete an open step, with all that the rules may look at.
 *
 * @param step the open step
 * @param asked what the step is asked to become
 * @param unansweredPoints points of the phase that wait for an answer; asked only where a rule needs it
 * @param parentApproved whether the plan names no parent or the parent is approved
 */
record Completion(
        Plan plan,
        OpenedStep step,
        CompleteStep asked,
        Sender sender,
        LongSupplier unansweredPoints,
        boolean parentApproved) {

    boolean decides(String stepId, String outcome) {
        return step.step().equals(stepId) && asked.outcome().equals(outcome);
    }
}
