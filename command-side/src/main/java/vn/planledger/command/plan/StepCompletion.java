package vn.planledger.command.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import vn.planledger.command.criticism.Criticisms;
import vn.planledger.command.number.NumberCommand.UseNumber;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.PointAnswers;
import vn.planledger.command.organisation.Organisations;
import vn.planledger.command.plan.Completion.HigherPlan;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.shared.Sender;

/**
 * The way of a completion: answers and document numbers that ride on the form become commands of their own, the plan
 * decides, the engine moves, and what an approval means to other plans is recorded. One transaction for all of it.
 */
final class StepCompletion {

    private final PlanStore plans;
    private final Procedure procedure;
    private final OpenPoints points;
    private final Criticisms criticisms;
    private final Organisations organisations;
    private final Approvals approvals;
    private final CommandGateway commands;

    StepCompletion(
            PlanStore plans,
            Procedure procedure,
            OpenPoints points,
            Criticisms criticisms,
            Organisations organisations,
            Approvals approvals,
            CommandGateway commands) {
        this.plans = plans;
        this.procedure = procedure;
        this.points = points;
        this.criticisms = criticisms;
        this.organisations = organisations;
        this.approvals = approvals;
        this.commands = commands;
    }

    List<OpenedStep> complete(CompleteStep asked, MetaData metadata) {
        var plan = plans.load(asked.plan());
        var step = plan.invoke(p -> p.open.step(asked.step()));
        var answered = answerPoints(asked, step, metadata);
        var higher = plan.invoke(Plan::parent).map(this::higher).orElse(HigherPlan.NONE);
        plan.execute(p -> Completing.check(new Completion(
                p,
                step,
                answered,
                Sender.from(metadata),
                () -> points.unanswered(asked.plan(), step.phase()),
                () -> criticisms.of(asked.plan(), step.phase(), p.done.times(Steps.OPEN_CONSULTATION, step.phase())),
                higher,
                organisations.named(step.organisation()))));
        var numbered = plan.invoke(Plan::isReconstruction) ? answered : useNumbers(answered, step, metadata);
        plan.execute(p -> Completing.complete(p, step, numbered));
        move(plan, step, numbered);
        approvals.follow(plan, step, numbered, metadata);
        plan.invoke(p -> Rounds.follow(p, step, numbered)).ifPresent(next -> commands.sendAndWait(next, metadata));
        return plan.invoke(p -> p.open.all());
    }

    private void move(Aggregate<Plan> plan, OpenedStep step, CompleteStep asked) {
        var day = plan.invoke(p -> p.legalDay.latest());
        procedure.complete(asked.plan(), step.taskId(), asked.outcome(), day, routing(step, asked));
    }

    private HigherPlan higher(PlanId parent) {
        return plans.load(parent).invoke(plan -> new HigherPlan(plan.isSubmitted(), plan.isApproved()));
    }

    /** The answers to points ride on the form of {@code answer-opinions}; each becomes a command and an event of its own. */
    private CompleteStep answerPoints(CompleteStep asked, OpenedStep step, MetaData metadata) {
        if (!step.step().equals(Steps.ANSWER_OPINIONS)) {
            return asked;
        }
        var answers = PointAnswers.in(asked.data());
        answers.commands(asked.plan(), asked.happenedOn()).forEach(answer -> commands.sendAndWait(answer, metadata));
        return asked.with(answers.rest());
    }

    /** Every document number is taken from the series of the body that issues it: none is used twice. */
    private CompleteStep useNumbers(CompleteStep asked, OpenedStep step, MetaData metadata) {
        var data = new HashMap<>(asked.data());
        step.form().fields().stream()
                .filter(field -> field.type() == FieldType.DOCUMENT_NUMBER)
                .map(FormField::name)
                .filter(name -> !data.getOrDefault(name, "").isBlank())
                .forEach(name -> data.put(
                        name,
                        commands.sendAndWait(
                                new UseNumber(asked.plan(), step.organisation(), data.get(name), asked.happenedOn()),
                                metadata)));
        return asked.with(data);
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
}
