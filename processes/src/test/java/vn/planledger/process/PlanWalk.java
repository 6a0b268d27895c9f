package vn.planledger.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.command.shared.Sender;
import vn.planledger.process.procedure.OpenToken;
import vn.planledger.process.procedure.ProcedureTokens;

/** One plan on its way through the real engine, told in steps. */
public final class PlanWalk {

    private final PlanId plan;
    private LocalDate today;

    PlanWalk(String id) {
        this.plan = new PlanId(id);
    }

    PlanWalk start(PlanFacts facts) {
        today = facts.registeredOn();
        var procedure = EngineRoom.the(Procedure.class);
        new TransactionTemplate(EngineRoom.the(PlatformTransactionManager.class))
                .executeWithoutResult(status -> procedure.start(plan, procedure.pin(facts), facts));
        return this;
    }

    public String id() {
        return plan.value();
    }

    public PlanWalk on(LocalDate day) {
        today = day;
        return this;
    }

    public PlanWalk complete(String step, String outcome) {
        return complete(step, outcome, Map.of());
    }

    public PlanWalk complete(String step, String outcome, Map<String, String> data) {
        var command = new PlanCommand.CompleteStep(plan, step, outcome, data, today, DateBasis.STATED, task(step));
        EngineRoom.the(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command)
                        .withMetaData(Sender.system().toMetadata()));
        return this;
    }

    /** Completes open steps with their first outcome, and fires windows, until this step is open. */
    public PlanWalk until(String step) {
        for (var moves = 0; moves < 60 && !open().contains(step); moves++) {
            var next = open().stream().findFirst();
            if (next.isPresent()) {
                complete(next.get(), opened(next.get()).form().outcomes().get(0));
            } else {
                closeWindows();
            }
        }
        return this;
    }

    public PlanWalk closeWindows() {
        timers().stream().filter(timer -> timer.endsWith("-window")).forEach(this::fire);
        return this;
    }

    /** Fires the timer of this element as the job executor would. */
    public PlanWalk fire(String element) {
        EngineRoom.engine().getManagementService().executeJob(job(element).getId());
        return this;
    }

    public Job job(String element) {
        return jobs().stream()
                .filter(job -> definition(job).equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer of " + element));
    }

    public List<String> timers() {
        return jobs().stream().map(PlanWalk::definition).sorted().toList();
    }

    private List<Job> jobs() {
        var instances = EngineRoom.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
        return EngineRoom.engine().getManagementService().createJobQuery().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
    }

    private static String definition(Job job) {
        return EngineRoom.engine()
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** Steps the engine holds open, by id. */
    public List<String> open() {
        return EngineRoom.the(ProcedureTokens.class).open(plan).stream()
                .map(OpenToken::step)
                .sorted()
                .toList();
    }

    public String task(String step) {
        return EngineRoom.the(ProcedureTokens.class).open(plan).stream()
                .filter(token -> token.step().equals(step))
                .map(OpenToken::taskId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " is not open but " + open()));
    }

    /** The step as the plan was told of it when it opened last. */
    public OpenedStep opened(String step) {
        return said(PlanCommand.OpenStep.class).stream()
                .map(PlanCommand.OpenStep::step)
                .filter(opened -> opened.step().equals(step))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(step + " never opened"));
    }

    /** Every step in the order of opening. */
    public List<String> openedSteps() {
        return said(PlanCommand.OpenStep.class).stream()
                .map(command -> command.step().step())
                .toList();
    }

    public <T extends PlanScoped> List<T> said(Class<T> kind) {
        return Recorder.arrivals(plan.value()).stream()
                .map(Recorder.Arrival::command)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether the procedure is over; a review may still wait for its day. */
    public boolean ended() {
        return !said(PlanCommand.EndProcedure.class).isEmpty();
    }

    /** Whether the engine holds nothing of the plan any more. */
    public boolean gone() {
        return EngineRoom.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(plan.value())
                        .count()
                == 0;
    }
}
