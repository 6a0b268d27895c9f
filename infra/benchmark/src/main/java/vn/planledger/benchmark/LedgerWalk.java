package vn.planledger.benchmark;

import java.math.BigDecimal;
import java.util.Set;
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

    private static final String BOUNDARY =
            "POLYGON ((105.77 19.80, 105.77478 19.80, 105.77478 19.8044, 105.77 19.8044, 105.77 19.80))";

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
                BOUNDARY,
                Set.of(),
                Way.REGISTERED,
                DateBasis.STATED,
                null);
        application.commands().sendAndWait(registration, Cast.sender(Role.PLANNER));
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
