package vn.planledger.command.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planledger.command.shared.Phase;

/** What was written in the steps that are done, as corrected since. */
final class CompletedSteps {

    /** A done step as it was open, with what was written in it. */
    record Done(OpenedStep step, String outcome, Map<String, String> data) {}

    private final List<Done> inOrder = new ArrayList<>();

    void add(OpenedStep step, String outcome, Map<String, String> data) {
        inOrder.add(new Done(step, outcome, new HashMap<>(data)));
    }

    void correct(String taskId, String field, String value) {
        task(taskId).ifPresent(done -> done.data().put(field, value));
    }

    Optional<Done> task(String taskId) {
        return inOrder.stream()
                .filter(done -> done.step().taskId().equals(taskId))
                .findFirst();
    }

    /** The last time this step was done in this phase. */
    Optional<Done> last(String step, Phase phase) {
        return inOrder.stream()
                .filter(done -> done.step().step().equals(step) && done.step().phase() == phase)
                .reduce((earlier, later) -> later);
    }

    /** How often this step was done in this phase. */
    int times(String step, Phase phase) {
        return (int) inOrder.stream()
                .filter(done -> done.step().step().equals(step) && done.step().phase() == phase)
                .count();
    }
}
