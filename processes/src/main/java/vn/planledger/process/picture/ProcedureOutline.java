package vn.planledger.process.picture;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A procedure as a list, for those who read and do not look: every step in the order the models are written in. */
public final class ProcedureOutline {

    /** Where in the procedure a model is being read. */
    private record Place(OutlineScope scope, String process, String part, Phase phase) {

        Place in(CallActivity call) {
            var name = part.isEmpty() ? call.getName() : part + ": " + call.getName();
            return new Place(scope, call.getCalledElement(), name, given(call).orElse(phase));
        }

        private static Optional<Phase> given(CallActivity call) {
            return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                    .filter(in -> "phase".equals(in.getCamundaTarget()))
                    .map(in -> Phase.valueOf(in.getCamundaSourceExpression()))
                    .findFirst();
        }
    }

    /** @param key process definition key of a whole procedure, such as {@code detailed-plan} */
    public List<OutlineStep> of(String key, OutlineScope scope) {
        return steps(new Place(scope, key, "", Phase.PLAN)).toList();
    }

    private static Stream<OutlineStep> steps(Place place) {
        return ProcessModels.of(place.process()).getModelElementsByType(FlowNode.class).stream()
                .flatMap(node -> node instanceof CallActivity call
                        ? part(call, place)
                        : node instanceof UserTask task ? step(task, place) : Stream.empty());
    }

    private static Stream<OutlineStep> part(CallActivity call, Place place) {
        var left = switch (call.getCalledElement()) {
            case "council-report" -> !place.scope().councilReport() || place.phase() != Phase.PLAN;
            case "policy-acceptance" -> !place.scope().acceptance();
            default -> false;
        };
        return left ? Stream.empty() : steps(place.in(call));
    }

    private static Stream<OutlineStep> step(UserTask task, Place place) {
        var left = task.getId().contains("marker") && !place.scope().markers();
        return left
                ? Stream.empty()
                : Stream.of(new OutlineStep(
                        task.getId(), task.getName(), role(task, place), place.process(), place.part(), place.phase()));
    }

    private static Role role(UserTask task, Place place) {
        var group = task.getAttributeValueNs(CAMUNDA_NS, "candidateGroups");
        return group.startsWith("${") ? place.scope().submitter() : Role.valueOf(group);
    }
}
