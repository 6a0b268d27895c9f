package vn.planledger.command.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import vn.planledger.command.criticism.CriticismState;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.shared.Sender;

/**
 * An attempt to complete an open step, with all that the rules may look at.
 *
 * @param step the open step
 * @param asked what the step is asked to become
 * @param unansweredPoints points of the phase that wait for an answer; asked only where a rule needs it
 * @param criticisms what the Front was asked to criticise in the phase; asked only where a rule needs it
 * @param higher how far the higher plan is
 * @param body the body that owes the step, where the register of organisations knows it
 */
record Completion(
        Plan plan,
        OpenedStep step,
        CompleteStep asked,
        Sender sender,
        LongSupplier unansweredPoints,
        Supplier<List<CriticismState>> criticisms,
        HigherPlan higher,
        Optional<Organisation> body) {

    /** How far the plan above is; a plan without one has nothing to wait for. */
    record HigherPlan(boolean submitted, boolean approved) {

        static final HigherPlan NONE = new HigherPlan(true, true);
    }

    /** Whether this makes the brief or the plan law. */
    boolean approves() {
        return Completing.approves(step, asked) || Completing.accepts(step, asked);
    }

    /** Whether this puts the draft before whoever decides. */
    boolean submits() {
        return step.step().equals(Steps.SUBMIT_FOR_APPROVAL) || step.step().equals(Steps.FILE_SITE_PLAN);
    }
}
