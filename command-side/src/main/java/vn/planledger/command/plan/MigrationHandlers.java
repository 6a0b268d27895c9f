package vn.planledger.command.plan;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/**
 * Moves a running plan to the newest version of its procedure: proposed with a report of what it changes, approved by the
 * plan's approver, refused if the report no longer holds.
 */
final class MigrationHandlers {

    private final PlanStore plans;
    private final Procedure procedure;
    private final PlanFactsOf facts;

    MigrationHandlers(PlanStore plans, Procedure procedure, PlanFactsOf facts) {
        this.plans = plans;
        this.procedure = procedure;
        this.facts = facts;
    }

    @CommandHandler
    MigrationReport handle(ProposeMigration asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        return plans.load(asked.plan()).invoke(plan -> {
            ChangeRules.mustRun(plan);
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            ChangeRules.mustBeGrounded(asked.reason());
            var report = report(plan);
            plan.record(new MigrationProposed(plan.id(), report, asked.reason(), asked.happenedOn()));
            return report;
        });
    }

    @CommandHandler
    void handle(ApproveMigration asked, MetaData metadata) {
        var sender = Sender.from(metadata);
        var loaded = plans.load(asked.plan());
        var report = loaded.invoke(plan -> {
            ChangeRules.mustRun(plan);
            ChangeRules.mustBeCompetent(plan, sender);
            ChangeRules.mustBeNow(plan, asked.happenedOn(), sender);
            return stillTrue(plan);
        });
        procedure.migrate(asked.plan(), report.to());
        loaded.execute(plan -> {
            plan.record(new ProcedureMigrated(plan.id(), report, asked.happenedOn()));
            report.steps()
                    .forEach(step -> plan.open
                            .task(step.taskId())
                            .ifPresent(open -> Pausing.move(
                                    plan, open, open.until(step.after()), MoveCause.MIGRATION, asked.happenedOn())));
        });
        report.steps().stream()
                .filter(step -> step.after().runs())
                .forEach(step -> procedure.reschedule(
                        asked.plan(), step.taskId(), step.after().dueOn()));
    }

    private MigrationReport stillTrue(Plan plan) {
        if (plan.proposedMove == null) {
            throw Refusal.conflict("migration.not-proposed", plan.id().value());
        }
        if (!report(plan).equals(plan.proposedMove)) {
            throw Refusal.conflict("migration.report-stale", plan.id().value());
        }
        return plan.proposedMove;
    }

    private MigrationReport report(Plan plan) {
        var registered = plan.registered()
                .orElseThrow(() -> Refusal.conflict("plan.ended", plan.id().value()));
        var newest = procedure.pin(facts.of(registered));
        if (newest.equals(plan.pinned)) {
            throw Refusal.conflict("migration.nothing-newer", newest.definitionKey(), newest.version());
        }
        return procedure.compare(plan.id(), plan.pinned, newest, plan.open.all());
    }
}
