package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.Clockwork;
import vn.planledger.edge.CommandDesk;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** One plan of any kind in an office where people try anything, mostly what is due next, at the desk they always use. */
final class AnyWalk {

    /** Some way before the last day of the last calendar. */
    static final LocalDate LAST_DAY = LocalDate.of(Units.LAST_YEAR - 2, 12, 31);

    private static final String GROUND = "Căn cứ kiểm thử";
    private static final Map<Role, String> PEOPLE = Map.of(
            Role.PLANNER, "planner",
            Role.APPRAISER, "appraiser",
            Role.COUNCIL, "council",
            Role.CONSENT, "consent",
            Role.COUNCIL_HDND, "hdnd",
            Role.APPROVER, "approver");

    private final Office office;
    private final Random random;
    private final PlanId plan;
    private final List<String> told = new ArrayList<>();
    private final TreeSet<String> known = new TreeSet<>(StepRules.all());
    private int accepted;
    private int refused;

    AnyWalk(Office office, Random random) {
        this.office = office;
        this.random = random;
        var registration = AnyPlan.one(random).registration(random.nextInt(4) == 0);
        this.plan = registration.plan();
        told.add(registration.toString());
        send("planner", registration);
        assertThat(accepted).as(told::toString).isOne();
    }

    PlanId plan() {
        return plan;
    }

    int accepted() {
        return accepted;
    }

    int commands() {
        return accepted + refused;
    }

    List<String> told() {
        return told;
    }

    boolean ended() {
        return page().end() != null;
    }

    /** Until so many commands were sent, or the plan has come to an end. */
    void run(int commands) {
        while (commands() < commands && !ended() && !office.today().isAfter(LAST_DAY)) {
            step();
        }
    }

    private void step() {
        var open = open();
        open.forEach(step -> known.add(step.step()));
        if (open.isEmpty()) {
            goOn();
            return;
        }
        var step = oneOf(open);
        var dice = random.nextInt(100);
        if (dice < 66) {
            complete(step);
        } else if (dice < 80) {
            outOfTurn(open);
        } else if (dice < 98) {
            change(step);
        } else {
            wait(1);
        }
    }

    private List<OpenedStep> open() {
        return page().openSteps().stream().map(OpenStepView::opened).toList();
    }

    /** No step is open: timers that are due have to fire, a plan that stands still to be resumed, or days to pass. */
    private void goOn() {
        office.settle();
        if (page().suspendedOn() != null) {
            send("approver", new ResumePlan(plan, GROUND, null, office.today()));
        } else if (open().isEmpty() && !ended()) {
            wait(random.nextInt(5, 40));
        }
    }

    private void wait(int days) {
        told.add("wait " + days);
        office.the(Clockwork.class).advance(Period.ofDays(days));
        office.settle();
    }

    /** The documents that are missing, or the step itself. */
    private void complete(OpenedStep step) {
        var form = office.form(plan, step.step());
        var outcomes = step.form().outcomes();
        var outcome = random.nextInt(5) > 0 ? outcomes.get(0) : oneOf(outcomes);
        var missing = form.documents().stream()
                .filter(document -> document.required() && document.belongsTo(outcome))
                .map(FormDocument::type)
                .filter(type -> page().documents().stream()
                        .noneMatch(held -> held.type().equals(type) && held.phase() == step.phase()))
                .toList();
        missing.forEach(type -> send(PEOPLE.get(step.role()), office.document(plan, type)));
        var day = step.openedOn().plusDays(random.nextInt(3));
        send(
                PEOPLE.get(step.role()),
                FilledForm.completion(plan, form, outcome, day.isAfter(office.today()) ? step.openedOn() : day));
    }

    /** A step that is not open cannot be taken, whoever tries. */
    private void outOfTurn(List<OpenedStep> open) {
        var closed = new TreeSet<>(known);
        open.forEach(step -> closed.remove(step.step()));
        var step = oneOf(List.copyOf(closed));
        var before = accepted;
        var outcome = oneOf(List.of("approved", "complete", "qualified", "submitted", "published", "prepared"));
        send(
                oneOf(List.copyOf(PEOPLE.values())),
                new CompleteStep(plan, step, outcome, Map.of(), office.today(), DateBasis.STATED, null));
        assertThat(accepted).as("out of turn: " + step).isEqualTo(before);
    }

    private void change(OpenedStep step) {
        var today = office.today();
        var person = random.nextInt(4) > 0 ? PEOPLE.get(step.role()) : oneOf(List.copyOf(PEOPLE.values()));
        send(
                person,
                oneOf(List.<PlanCommand>of(
                        new SuspendPlan(plan, GROUND, null, today),
                        new ResumePlan(plan, GROUND, null, today),
                        new ResumePlan(plan, GROUND, null, today),
                        new ResumePlan(plan, GROUND, null, today),
                        new ExtendStep(plan, step.step(), new Extension(5, LimitUnit.WORKING_DAY, GROUND), null, today),
                        new ReassignStep(
                                plan,
                                step.step(),
                                new Assignee(person, "Kiểm thử", step.organisation()),
                                GROUND,
                                today),
                        new CorrectStep(plan, step.taskId(), "report-number", "VB-KT", GROUND, null, today),
                        new TransferResponsibility(
                                plan, step.organisation(), "Sở Xây dựng Thanh Hóa", GROUND, null, today),
                        new ProposeMigration(plan, GROUND, today),
                        new ApproveMigration(plan, today),
                        random.nextInt(8) == 0
                                ? new WithdrawPlan(plan, GROUND, null, today)
                                : new ResumePlan(plan, GROUND, null, today))));
    }

    private void send(String person, Object command) {
        office.fireAll();
        var before = lastNumber();
        office.signIn(person);
        try {
            office.the(CommandDesk.class).send(command, UUID.randomUUID().toString());
            accepted++;
            told.add("accepted " + person + " " + command);
        } catch (Refusal refusal) {
            refused++;
            told.add("refused " + person + " " + refusal.getMessage() + " " + command);
            assertThat(eventsAfter(before))
                    .as("a refused command leaves no event: %s", command)
                    .isZero();
        } finally {
            office.signOut();
        }
    }

    private long lastNumber() {
        return office.the(JdbcClient.class)
                .sql("select coalesce(max(number), 0) from event")
                .query(Long.class)
                .single();
    }

    private long eventsAfter(long number) {
        return office.the(JdbcClient.class)
                .sql("select count(*) from event where number > ? and payload::jsonb ->> 'plan' = ?")
                .params(number, plan.value())
                .query(Long.class)
                .single();
    }

    private PlanPage page() {
        return office.the(PlanPages.class).byId(plan).orElseThrow();
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
