package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;
import vn.planledger.edge.Clockwork;

/** One random history of one or two plans, each command predicted by the model before it is sent. */
final class RandomHistory {

    private static final int LATE_HOUR = 21;

    private record Sent(Object command, Actor actor, String id) {}

    private final Office office;
    private final Random random;
    private final RandomAttempts attempts;
    private final Map<PlanId, ProcedureModel> plans = new TreeMap<>(Comparator.comparing(PlanId::value));
    private final List<String> told = new ArrayList<>();
    private Sent lastAccepted;

    RandomHistory(Office office, Seed seed) {
        this.office = office;
        this.random = seed.random();
        this.attempts = new RandomAttempts(office, random);
        keepClearOfMidnight();
    }

    /** A day that ends between prediction and command would make the model wrong and nobody wiser. */
    private void keepClearOfMidnight() {
        if (office.the(Clock.class).instant().atZone(Sender.ZONE).getHour() >= LATE_HOUR) {
            office.the(Clockwork.class).advance(Duration.ofHours(24 - LATE_HOUR));
        }
    }

    void run(int commands) {
        register();
        for (int i = 1; i < commands; i++) {
            step();
            check();
        }
    }

    List<String> told() {
        return told;
    }

    private void step() {
        var plan = List.copyOf(plans.keySet()).get(random.nextInt(plans.size()));
        var model = plans.get(plan);
        var dice = random.nextInt(100);
        if (dice < 2 && plans.size() < 2) {
            register();
        } else if (dice < 5) {
            registerWrongly();
        } else if (dice < 9) {
            opinion(model);
        } else if (dice < 12) {
            document(plan, model, attempts.anyDocument(), attempts.anyRole());
        } else if (dice < 14) {
            advance(random.nextInt(1, 8));
        } else if (dice < 17 && lastAccepted != null) {
            again();
        } else if (dice < 36) {
            complete(plan, model, attempts.wrong(plan, model));
        } else {
            progress(plan, model);
        }
    }

    /** What moves the plan on: a document that is missing, the step itself, or time. */
    private void progress(PlanId plan, ProcedureModel model) {
        if (model.openSteps().isEmpty()) {
            if (model.lastRound() == null || random.nextInt(3) > 0) {
                advance(random.nextInt(5, 32));
            } else {
                opinion(model);
            }
            return;
        }
        var attempt = attempts.right(plan, model);
        var made = attempt.attempt();
        var missing = new TreeSet<>(StepRules.of(made.step()).required(model.phase(), made.outcome()));
        if (model.holdsDocumentsFor(made.step(), made.outcome())) {
            complete(plan, model, attempt);
        } else {
            missing.forEach(type -> document(plan, model, type, made.role()));
        }
    }

    private void register() {
        var agreement = random.nextBoolean();
        var registration = Office.registration(agreement ? Set.of() : Set.of(PlanTrait.SPANS_DISTRICTS));
        send(registration, Office.person(Role.PLANNER), true);
        plans.put(
                registration.plan(),
                new ProcedureModel(registration.plan().value(), agreement, registration.happenedOn()));
    }

    private void registerWrongly() {
        send(attempts.wrongRegistration(), Office.person(Role.PLANNER), false);
        send(Office.registration(Set.of()), Office.person(Role.APPRAISER), false);
    }

    private void opinion(ProcedureModel model) {
        var round = model.lastRound() == null
                ? "unknown.brief.1"
                : model.lastRound().id();
        var role = attempts.opinionRole();
        var points = random.nextInt(4);
        var id = UUID.randomUUID().toString();
        var command = new SubmitOpinion(
                new OpinionId(id), new ConsultationId(round), "Ý kiến", Collections.nCopies(points, "Điểm"));
        var taken = model.takesOpinion(round, role, office.today());
        send(command, Office.person(role), taken);
        if (taken) {
            model.opinionTaken(id, Math.max(1, points));
        }
    }

    private void document(PlanId plan, ProcedureModel model, String type, Role role) {
        AddDocument command = office.document(plan, type);
        var taken = model.takesDocument(type, role);
        send(command, Office.person(role, model.provincial()), taken);
        if (taken) {
            model.documentTaken(type);
        }
    }

    private void complete(PlanId plan, ProcedureModel model, RandomAttempts.Made made) {
        var attempt = made.attempt();
        var taken = model.takes(attempt, office.today());
        var actor = Office.person(attempt.role(), model.provincial());
        send(made.command(), new Actor(attempt.person(), actor.name(), actor.organisation(), actor.role()), taken);
        if (taken) {
            model.completed(attempt);
        }
    }

    private void again() {
        var before = events();
        var sent = lastAccepted;
        told.add("again " + sent.command());
        office.send(sent.command(), sent.actor(), sent.id());
        assertThat(events()).as("resending changes nothing").isEqualTo(before);
    }

    private void advance(int days) {
        told.add("advance " + days + " days");
        office.the(Clockwork.class).advance(Period.ofDays(days));
    }

    private void send(Object command, Actor actor, boolean expected) {
        var id = UUID.randomUUID().toString();
        told.add((expected ? "accept " : "refuse ") + actor.id() + "/" + actor.role() + " " + command);
        var refusal = attempt(command, actor, id);
        assertThat(refusal == null).as("accepted, against %s", refusal).isEqualTo(expected);
        if (expected) {
            lastAccepted = new Sent(command, actor, id);
        }
    }

    private Refusal attempt(Object command, Actor actor, String id) {
        try {
            office.send(command, actor, id);
            return null;
        } catch (Refusal refused) {
            return refused;
        }
    }

    private void check() {
        office.fireAll();
        LocalDate today = office.today();
        plans.forEach((plan, model) -> {
            model.settle(today);
            assertThat(open(plan)).as("open steps of %s", plan).isEqualTo(expected(model));
        });
    }

    private static Map<String, LocalDate> expected(ProcedureModel model) {
        var steps = new TreeMap<String, LocalDate>();
        model.openSteps().forEach(step -> steps.put(step, model.openedOn(step)));
        return steps;
    }

    /** The open steps in the record, and the day each opened. */
    private Map<String, LocalDate> open(PlanId plan) {
        var steps = new TreeMap<String, LocalDate>();
        OpenInRecord.of(office, plan).forEach(row -> steps.put(row.step(), row.openedOn()));
        return steps;
    }

    private long events() {
        office.fireAll();
        return office.the(JdbcClient.class)
                .sql("select last from event_number")
                .query(Long.class)
                .single();
    }
}
