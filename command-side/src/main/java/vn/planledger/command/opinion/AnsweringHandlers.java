package vn.planledger.command.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.opinion.OpinionCommand.AssignPoint;
import vn.planledger.command.opinion.OpinionCommand.AssignPoints;
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.ShowOpinion;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/** What the organiser does with the opinions it received: sorts, gives out, answers, and minds what the public sees. */
final class AnsweringHandlers {

    private static final int AT_ONCE = 1_000;

    private final Repository<Opinion> opinions;
    private final OpenPoints points;
    private final KnownPlans plans;
    private final CommandGateway commands;

    AnsweringHandlers(Repository<Opinion> opinions, OpenPoints points, KnownPlans plans, CommandGateway commands) {
        this.opinions = opinions;
        this.points = points;
        this.plans = plans;
        this.commands = commands;
    }

    @CommandHandler
    void handle(SplitOpinion asked, MetaData metadata) {
        mustBeItsOrganiser(asked.plan(), metadata);
        mustHaveCome(asked.happenedOn(), metadata);
        var made = load(asked.opinion(), 1).invoke(opinion -> opinion.split(asked));
        points.split(asked.opinion(), made);
    }

    @CommandHandler
    void handle(AssignPoint asked, MetaData metadata) {
        mustBeItsOrganiser(asked.plan(), metadata);
        mustHaveCome(asked.happenedOn(), metadata);
        load(asked.opinion(), asked.point()).execute(opinion -> opinion.assign(asked));
    }

    @CommandHandler
    void handle(AnswerPoint asked, MetaData metadata) {
        mustBeItsOrganiser(asked.plan(), metadata);
        mustHaveCome(asked.happenedOn(), metadata);
        load(asked.opinion(), asked.point()).execute(opinion -> opinion.answer(asked));
        points.answered(asked.opinion(), asked.point());
    }

    @CommandHandler
    void handle(AssignPoints asked, MetaData metadata) {
        each(asked.points())
                .map(point -> new AssignPoint(
                        point.opinion(),
                        asked.plan(),
                        point.point(),
                        asked.assignee(),
                        asked.tag(),
                        asked.dueOn(),
                        asked.happenedOn()))
                .forEach(one -> commands.sendAndWait(one, metadata));
    }

    @CommandHandler
    void handle(AnswerPoints asked, MetaData metadata) {
        each(asked.points())
                .map(point -> new AnswerPoint(
                        point.opinion(),
                        asked.plan(),
                        point.point(),
                        asked.result(),
                        asked.reason(),
                        asked.change(),
                        asked.version(),
                        asked.happenedOn()))
                .forEach(one -> commands.sendAndWait(one, metadata));
    }

    private static Stream<PointRef> each(List<PointRef> points) {
        if (points == null || points.isEmpty() || points.size() > AT_ONCE) {
            throw Refusal.malformed("opinion.points-at-once", AT_ONCE).at("points");
        }
        return points.stream().distinct();
    }

    @CommandHandler
    void handle(HideOpinion asked, MetaData metadata) {
        mustHaveCome(asked.happenedOn(), metadata);
        moderate(asked.opinion(), asked.plan(), metadata, opinion -> opinion.hide(asked));
    }

    @CommandHandler
    void handle(ShowOpinion asked, MetaData metadata) {
        mustHaveCome(asked.happenedOn(), metadata);
        moderate(asked.opinion(), asked.plan(), metadata, opinion -> opinion.show(asked));
    }

    @CommandHandler
    void handle(RedactOpinion asked, MetaData metadata) {
        mustHaveCome(asked.happenedOn(), metadata);
        moderate(asked.opinion(), asked.plan(), metadata, opinion -> opinion.redact(asked));
    }

    /** The one-stop desk minds public copies of every plan, an organiser those of its own. */
    private void moderate(OpinionId id, PlanId plan, MetaData metadata, Consumer<Opinion> act) {
        if (Sender.from(metadata).actor().role() != Role.CLERK) {
            mustBeItsOrganiser(plan, metadata);
        }
        load(id, 1).execute(act);
    }

    private void mustBeItsOrganiser(PlanId plan, MetaData metadata) {
        plans.mustBeCompetent(plan, Sender.from(metadata));
    }

    private static void mustHaveCome(LocalDate day, MetaData metadata) {
        var today = Sender.from(metadata).today();
        if (day.isAfter(today)) {
            throw Refusal.rule("date.in-the-future", day, today).at("happenedOn");
        }
    }

    private Aggregate<Opinion> load(OpinionId id, int point) {
        try {
            return opinions.load(id.value());
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("opinion.point-unknown", id.value(), point);
        }
    }
}
