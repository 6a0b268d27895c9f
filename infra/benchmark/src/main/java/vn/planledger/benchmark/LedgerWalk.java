package vn.planledger.benchmark;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanEvent.StepOpened;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Role;

/** A plan in PlanLedger: real forms filled, real documents added, real commands sent. */
final class LedgerWalk implements Walk {

    /** Plans side by side: no two of them cover the same ground. */
    private static final AtomicInteger PLACES = new AtomicInteger();

    private static final int IN_A_ROW = 20;

    private final Application application;
    private final PlanId plan;
    private OpenedStep open;

    LedgerWalk(Application application, String plan) {
        this.application = application;
        this.plan = new PlanId(plan);
    }

    void register() {
        var registration = new RegisterPlan(
                plan,
                PlanKind.DETAILED,
                "Quy hoạch chi tiết 1/500 khu dân cư dùng để đo",
                Application.UNIT,
                "I",
                Application.ZONE,
                new BigDecimal("24.5"),
                boundary(PLACES.getAndIncrement()),
                Set.of(),
                Way.REGISTERED,
                DateBasis.STATED,
                null);
        application.commands().sendAndWait(registration, Cast.sender(Role.PLANNER));
    }

    /** About 500 m by 490 m. */
    private static String boundary(int place) {
        var west = 105.72 + 0.006 * (place % IN_A_ROW);
        var south = 19.75 + 0.005 * (place / IN_A_ROW);
        return String.format(
                Locale.ROOT,
                "POLYGON ((%1$f %2$f, %3$f %2$f, %3$f %4$f, %1$f %4$f, %1$f %2$f))",
                west,
                south,
                west + 0.00478,
                south + 0.0044);
    }

    @Override
    public void prepare(Step step) {
        if (step.id().equals("answer-opinions")) {
            application.windows().close(plan.value());
        }
        open = opened(step.id());
        open.form().documents().stream()
                .filter(document -> document.required() && document.belongsTo(step.outcome()))
                .forEach(document -> application.documents().add(plan, document.type(), open, step.on()));
    }

    @Override
    public void complete(Step step) {
        var data = Forms.fill(open, step.outcome());
        var command =
                new CompleteStep(plan, step.id(), step.outcome(), data, step.on(), DateBasis.STATED, open.taskId());
        application.commands().sendAndWait(command, Cast.sender(open.role(), open.organisation()));
    }

    /** The body that owes the step prepared last. */
    String organisation() {
        return open.organisation();
    }

    private OpenedStep opened(String step) {
        return application
                .record()
                .readEvents(plan.value())
                .asStream()
                .map(event -> event.getPayload())
                .filter(StepOpened.class::isInstance)
                .map(event -> ((StepOpened) event).step())
                .filter(opened -> opened.step().equals(step))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(step + " is not open"));
    }
}
