package vn.planledger.command.plan;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.plan.PlanCommand.RecordAdjustment;
import vn.planledger.command.plan.PlanCommand.RemindOfStep;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.ProcedureEnded;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.shared.Sender;

/** The steps of a plan and its documents: loads the plan, lets it decide, and only then moves the engine. */
final class PlanHandlers {

    private final PlanStore plans;
    private final StepCompletion completion;

    PlanHandlers(PlanStore plans, StepCompletion completion) {
        this.plans = plans;
        this.completion = completion;
    }

    @CommandHandler
    void handle(AddDocument asked, MetaData metadata) {
        plans.load(asked.plan()).execute(plan -> AddingDocuments.add(plan, asked, Sender.from(metadata)));
    }

    /** Answers with the steps that are open afterwards. */
    @CommandHandler
    List<OpenedStep> handle(CompleteStep asked, MetaData metadata) {
        return completion.complete(asked, metadata);
    }

    /** A step opens for the body that now stands for the one the table names. */
    @CommandHandler
    void handle(OpenStep asked) {
        var step = asked.step();
        plans.load(asked.plan())
                .execute(plan -> plan.record(new StepOpened(
                        plan.id(), step.owedBy(plan.responsibility.now(step.organisation())), step.openedOn())));
    }

    @CommandHandler
    void handle(MarkStepOverdue asked) {
        plans.load(asked.plan()).execute(plan -> Watching.markOverdue(plan, asked.taskId(), asked.happenedOn()));
    }

    @CommandHandler
    void handle(RemindOfStep asked) {
        plans.load(asked.plan())
                .execute(plan -> Watching.remind(plan, asked.taskId(), asked.workingDaysLeft(), asked.happenedOn()));
    }

    @CommandHandler
    void handle(EndProcedure asked) {
        plans.load(asked.plan()).execute(plan -> {
            if (!plan.hasEnded()) {
                plan.record(new ProcedureEnded(plan.id(), asked.end(), asked.happenedOn()));
            }
        });
    }

    @CommandHandler
    void handle(RecordAdjustment asked) {
        plans.load(asked.plan())
                .execute(plan -> plan.record(new PlanAdjusted(
                        plan.id(), asked.adjustment(), asked.procedure(), asked.decisionNumber(), asked.happenedOn())));
    }
}
