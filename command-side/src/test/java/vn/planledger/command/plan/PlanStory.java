package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import vn.planledger.command.OrganisationsOnPaper;
import vn.planledger.command.People;
import vn.planledger.command.PlainCalendar;
import vn.planledger.command.PointsOnPaper;
import vn.planledger.command.ProcedureOnPaper;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.criticism.CriticismsOnPaper;
import vn.planledger.command.plan.ApprovedNeighbours.Overlap;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.command.shared.Role;

/** The detailed plan of Đông Hải somewhere in its procedure, told to an Axon fixture. */
final class PlanStory {

    static final PlanId PLAN = new PlanId("dong-hai");
    static final LocalDate REGISTERED = LocalDate.of(2016, 2, 1);
    static final LocalDate OPENED = LocalDate.of(2016, 3, 1);
    static final LocalDate TODAY = People.TODAY;
    static final String HASH = "0a".repeat(32);

    final ProcedureOnPaper procedure = new ProcedureOnPaper();
    final PointsOnPaper points = new PointsOnPaper();
    final OrganisationsOnPaper organisations = new OrganisationsOnPaper();
    /** What the plan would overlap if it were approved. */
    List<Overlap> overlaps = List.of();
    /** Weekends and nothing else, 2015 to 2030. */
    WorkingCalendar calendar = PlainCalendar.from(2015, 2030);

    private final AggregateTestFixture<Plan> fixture = new AggregateTestFixture<>(Plan.class);
    private final String source;

    PlanStory() {
        this(null);
    }

    private PlanStory(String source) {
        this.source = source;
        var bus = fixture.getCommandBus();
        fixture.registerCommandHandlerInterceptor(People.remembered());
        var plans = new PlanStore(fixture.getRepository());
        var commands = DefaultCommandGateway.builder().commandBus(bus).build();
        var approvals = new Approvals((kind, boundary, except) -> overlaps, commands);
        fixture.registerAnnotatedCommandHandler(new PlanHandlers(
                plans,
                new StepCompletion(
                        plans,
                        procedure,
                        points,
                        CriticismsOnPaper.none(),
                        organisations::named,
                        approvals,
                        commands)));
        fixture.registerAnnotatedCommandHandler(new LimitHandlers(plans, procedure, () -> calendar));
        fixture.registerAnnotatedCommandHandler(new ChangeHandlers(plans, procedure, organisations::named, commands));
    }

    /** A plan whose history is entered years after it happened. */
    static PlanStory reconstructed() {
        return new PlanStory("199/QĐ-UBND, 18/01/2016");
    }

    /** A registered plan, and what happened to it since; events without a sender were caused by the system. */
    TestExecutor<Plan> given(Object... since) {
        var registered = People.caused(People.holding(Role.PLANNER), registered(source));
        var started =
                new ProcedureStarted(PLAN, Regime.R2009, ProcedureOnPaper.PINNED, procedure.bodies(null), REGISTERED);
        return fixture.given(Stream.concat(Stream.of(registered, started), Arrays.stream(since))
                .map(PlanStory::withSender)
                .toList());
    }

    private static Object withSender(Object event) {
        return event instanceof EventMessage ? event : People.caused(Actor.SYSTEM, event);
    }

    static PlanRegistered registered(String source) {
        return new PlanRegistered(
                PLAN,
                PlanKind.DETAILED,
                "Khu đô thị Đông Hải",
                "380",
                "Thành phố Thanh Hóa",
                "I",
                null,
                new BigDecimal("126.4"),
                "POLYGON ((105.80 19.79, 105.82 19.79, 105.82 19.81, 105.80 19.81, 105.80 19.79))",
                Set.of(),
                Regime.R2009,
                REGISTERED,
                DateBasis.STATED,
                source,
                ProcedureType.FORMULATION,
                null,
                null,
                null,
                null);
    }

    static OpenedStep step(String id, Role role, StepForm form) {
        return step(id, role, Phase.BRIEF, form);
    }

    static OpenedStep step(String id, Role role, Phase phase, StepForm form) {
        var deadline = new Deadline(OPENED, 20, LimitUnit.DAY, LocalDate.of(2016, 3, 21), "Điều 32", true);
        return new OpenedStep(id, "task-of-" + id, phase, role, People.body(role), "Điều 19", form, deadline, OPENED);
    }

    static StepOpened opened(OpenedStep step) {
        return new StepOpened(PLAN, step, step.openedOn());
    }

    /** A form that asks for nothing but the outcome. */
    static StepForm onlyOutcomes(String... outcomes) {
        return new StepForm(List.of(outcomes), List.of(), List.of());
    }

    static StepForm fields(FormField... fields) {
        return new StepForm(List.of("done", "returned"), List.of(fields), List.of());
    }

    static StepForm documents(FormDocument... documents) {
        return new StepForm(List.of("done", "returned"), List.of(), List.of(documents));
    }

    static FormField optional(String name, FieldType type, String... allowed) {
        return new FormField(name, type, false, List.of(allowed), List.of());
    }

    static CompleteStep complete(String step, String outcome) {
        return complete(step, outcome, Map.of());
    }

    static CompleteStep complete(String step, String outcome, Map<String, String> data) {
        return new CompleteStep(PLAN, step, outcome, data, TODAY, DateBasis.STATED, null);
    }

    static CompleteStep completeOn(LocalDate day, DateBasis basis, String step) {
        return new CompleteStep(PLAN, step, "done", Map.of(), day, basis, null);
    }

    /** The event of a completion told by {@link #complete}, at a step without documents. */
    static StepCompleted completed(OpenedStep step, CompleteStep asked) {
        return new StepCompleted(
                PLAN,
                step.step(),
                step.taskId(),
                step.phase(),
                asked.outcome(),
                asked.data(),
                Map.of(),
                asked.happenedOn(),
                asked.dateBasis());
    }

    static AddDocument add(String type) {
        return add(type, "doc-1", HASH);
    }

    static AddDocument add(String type, String id, String sha256) {
        return new AddDocument(
                PLAN,
                new DocumentId(id),
                type,
                "thuyết minh.pdf",
                "application/pdf",
                1_024,
                sha256,
                TODAY,
                DateBasis.STATED);
    }

    static DocumentAdded added(AddDocument asked, Phase phase, int version) {
        return new DocumentAdded(
                PLAN,
                asked.document(),
                asked.type(),
                phase,
                version,
                asked.fileName(),
                asked.mediaType(),
                asked.size(),
                asked.sha256(),
                asked.happenedOn(),
                asked.dateBasis());
    }
}
