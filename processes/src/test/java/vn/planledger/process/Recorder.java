package vn.planledger.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.planledger.command.consultation.ConsultationCommand;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.Procedure;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/**
 * Stands for the command side: keeps what the process says, in memory and in a table of the same transaction, passes
 * completions to the engine, and refuses a kind of command where a test asks for it.
 */
public final class Recorder {

    /** A command as it arrived. */
    public record Arrival(PlanScoped command, Sender sender, boolean nested) {}

    private static final Map<String, List<Arrival>> ARRIVALS = new ConcurrentHashMap<>();
    private static final Map<String, Class<?>> REFUSED = new ConcurrentHashMap<>();

    private final JdbcTemplate jdbc;
    private final Supplier<Procedure> procedure;

    private Recorder(JdbcTemplate jdbc, Supplier<Procedure> procedure) {
        this.jdbc = jdbc;
        this.procedure = procedure;
    }

    static void on(CommandBus bus, JdbcTemplate jdbc, Supplier<Procedure> procedure) {
        var recorder = new Recorder(jdbc, procedure);
        for (var type : List.of(
                PlanCommand.OpenStep.class,
                PlanCommand.MarkStepOverdue.class,
                PlanCommand.EndProcedure.class,
                PlanCommand.CompleteStep.class,
                ConsultationCommand.OpenConsultation.class,
                ConsultationCommand.OpenWindows.class,
                ConsultationCommand.CloseWindow.class)) {
            bus.subscribe(type.getName(), message -> recorder.handle(message));
        }
    }

    public static List<Arrival> arrivals(String plan) {
        return ARRIVALS.computeIfAbsent(plan, any -> new CopyOnWriteArrayList<>());
    }

    /** From now on this plan refuses this kind of command; null ends it. */
    public static void refuse(String plan, Class<?> kind) {
        if (kind == null) {
            REFUSED.remove(plan);
        } else {
            REFUSED.put(plan, kind);
        }
    }

    private Object handle(CommandMessage<?> message) {
        var command = (PlanScoped) message.getPayload();
        var plan = command.plan().value();
        var unit = CurrentUnitOfWork.get();
        jdbc.update(
                "insert into recorded values (?, ?)", plan, command.getClass().getSimpleName());
        if (command instanceof PlanCommand.CompleteStep step) {
            procedure.get().complete(step.plan(), step.taskId(), step.outcome(), step.happenedOn(), step.data());
            return null;
        }
        if (command.getClass() == REFUSED.get(plan)) {
            throw Refusal.rule("test.refused", command.getClass().getSimpleName());
        }
        arrivals(plan).add(new Arrival(command, Sender.from(message.getMetaData()), unit.root() != unit));
        return null;
    }
}
