package vn.planledger.command.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.planledger.command.shared.Refusal;

/** The steps that are open now, by the engine's task id, in the order they opened. */
final class OpenSteps {

    private final Map<String, OpenedStep> byTask = new LinkedHashMap<>();

    void open(OpenedStep step) {
        byTask.put(step.taskId(), step);
    }

    void close(String taskId) {
        byTask.remove(taskId);
    }

    void closeAll() {
        byTask.clear();
    }

    void change(String taskId, UnaryOperator<OpenedStep> change) {
        byTask.computeIfPresent(taskId, (id, step) -> change.apply(step));
    }

    void changeAll(UnaryOperator<OpenedStep> change) {
        byTask.replaceAll((id, step) -> change.apply(step));
    }

    Optional<OpenedStep> task(String taskId) {
        return Optional.ofNullable(byTask.get(taskId));
    }

    /** @throws Refusal {@code step.not-open} */
    OpenedStep step(String step) {
        return byTask.values().stream()
                .filter(candidate -> candidate.step().equals(step))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("step.not-open", step, String.join(", ", ids())));
    }

    List<OpenedStep> all() {
        return List.copyOf(byTask.values());
    }

    private List<String> ids() {
        return byTask.values().stream().map(OpenedStep::step).toList();
    }
}
