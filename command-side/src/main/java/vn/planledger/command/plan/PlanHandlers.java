package vn.planledger.command.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.PointAnswers;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.EndProcedure;
import vn.planledger.command.plan.PlanCommand.MarkStepOverdue;
import vn.planledger.command.plan.PlanCommand.OpenStep;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** Loads the plan, lets it decide, and only then moves the engine: one transaction for both. */
final class PlanHandlers {

    private final Repository<Plan> plans;
    private final Procedure procedure;
    private final OpenPoints points;
    private final CommandGateway commands;

    PlanHandlers(Repository<Plan> plans, Procedure procedure, OpenPoints points, CommandGateway commands) {
        this.plans = plans;
        this.procedure = procedure;
        this.points = points;
        this.commands = commands;
    }

    @CommandHandler
    void handle(AddDocument asked, MetaData metadata) {
        load(asked.plan()).execute(plan -> plan.add(asked, Sender.from(metadata)));
    }

    /** Answers with the steps that are open afterwards. */
    @CommandHandler
    List<OpenedStep> handle(CompleteStep asked, MetaData metadata) {
        var plan = load(asked.plan());
        var step = plan.invoke(p -> p.openStep(asked.step()));
        var parentApproved = plan.invoke(Plan::parent).map(this::isApproved).orElse(true);
        var own = answerPoints(asked, step, metadata);
        plan.execute(p -> p.complete(new Completion(
                p,
                step,
                own,
                Sender.from(metadata),
                () -> points.unanswered(asked.plan(), step.phase()),
                parentApproved)));
        var day = plan.invoke(p -> p.legalDay.latest());
        procedure.complete(asked.plan(), step.taskId(), own.outcome(), day, routing(step, own));
        return plan.invoke(Plan::openSteps);
    }

    @CommandHandler
    void handle(OpenStep asked) {
        load(asked.plan()).execute(plan -> plan.open(asked.step()));
    }

    @CommandHandler
    void handle(MarkStepOverdue asked) {
        load(asked.plan()).execute(plan -> plan.markOverdue(asked.taskId(), asked.happenedOn()));
    }

    @CommandHandler
    void handle(EndProcedure asked) {
        load(asked.plan()).execute(plan -> plan.end(asked.end(), asked.happenedOn()));
    }

    /** The answers to points ride on the form of {@code answer-opinions}; each becomes a command and an event of its own. */
    private CompleteStep answerPoints(CompleteStep asked, OpenedStep step, MetaData metadata) {
        if (!step.step().equals(Steps.ANSWER_OPINIONS)) {
            return asked;
        }
        var answers = PointAnswers.in(asked.data());
        answers.commands(asked.plan(), asked.happenedOn()).forEach(answer -> commands.sendAndWait(answer, metadata));
        return new CompleteStep(
                asked.plan(),
                asked.step(),
                asked.outcome(),
                answers.rest(),
                asked.happenedOn(),
                asked.dateBasis(),
                asked.taskId());
    }

    /** Dates only: what the process may need for its timers, and never personal data. */
    private static Map<String, String> routing(OpenedStep step, CompleteStep asked) {
        var routing = new TreeMap<String, String>();
        step.form().fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .filter(field -> !asked.data().getOrDefault(field.name(), "").isBlank())
                .forEach(field -> routing.put(field.name(), asked.data().get(field.name())));
        return routing;
    }

    private boolean isApproved(PlanId parent) {
        return load(parent).invoke(Plan::isApproved);
    }

    private Aggregate<Plan> load(PlanId plan) {
        try {
            return plans.load(plan.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("plan.unknown", plan.value());
        }
    }
}
