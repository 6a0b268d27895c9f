package vn.planledger.web;

import java.util.Arrays;
import java.util.function.Predicate;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.planpage.PlanPage;

/** What may be done to a plan outside its steps, each on a page of its own. */
enum Change {
    SUSPEND("suspension", SuspendPlan.class, "plan.plan-suspended", plan -> plan.suspendedOn() == null),
    RESUME("resumption", ResumePlan.class, "plan.plan-resumed", plan -> plan.suspendedOn() != null),
    EXTEND("extension", ExtendStep.class, "plan.step-extended", Change::canMove),
    REASSIGN("reassignment", ReassignStep.class, "plan.step-reassigned", Change::canMove),
    CORRECT(
            "correction",
            CorrectStep.class,
            "plan.step-corrected",
            plan -> !plan.completedSteps().isEmpty()),
    TRANSFER("transfer", TransferResponsibility.class, "plan.responsibility-transferred", plan -> true),
    DECIDE("conflict", DecideConflict.class, "plan.conflict-decided", Change::hasOpenConflict),
    PROPOSE("migration", ProposeMigration.class, "plan.migration-proposed", plan -> plan.suspendedOn() == null),
    APPROVE(
            "migration-approval",
            ApproveMigration.class,
            "plan.procedure-migrated",
            plan -> plan.proposedMove() != null),
    WITHDRAW("withdrawal", WithdrawPlan.class, "plan.plan-withdrawn", plan -> true);

    private final String path;
    private final Class<? extends PlanCommand> command;
    private final String event;
    private final Predicate<PlanPage> fits;

    Change(String path, Class<? extends PlanCommand> command, String event, Predicate<PlanPage> fits) {
        this.path = path;
        this.command = command;
        this.event = event;
        this.fits = fits;
    }

    /** @throws Refusal {@code page.unknown} */
    static Change of(String path) {
        return Arrays.stream(values())
                .filter(change -> change.path.equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("page.unknown", path));
    }

    /** Name in addresses and messages. */
    String path() {
        return path;
    }

    Class<? extends PlanCommand> command() {
        return command;
    }

    /** Logical name of the event it writes. */
    String event() {
        return event;
    }

    /** Whether the plan is in a state for it; corrections and conflicts outlive the procedure. */
    boolean fits(PlanPage plan) {
        var outlives = this == CORRECT || this == DECIDE;
        return plan.procedure() != null && (outlives || plan.end() == null) && fits.test(plan);
    }

    private static boolean canMove(PlanPage plan) {
        return plan.suspendedOn() == null && !plan.openSteps().isEmpty();
    }

    private static boolean hasOpenConflict(PlanPage plan) {
        return plan.conflicts().stream().anyMatch(conflict -> conflict.prevails() == null);
    }
}
