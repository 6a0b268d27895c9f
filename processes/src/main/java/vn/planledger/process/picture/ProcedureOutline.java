package vn.planledger.process.picture;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** A procedure as a list, for those who read and do not look: every step in the order the models are written in. */
public final class ProcedureOutline {

    /** @param key process definition key of a whole procedure, such as {@code detailed-plan} */
    public List<OutlineStep> of(String key) {
        return ProcessModels.of(key).getModelElementsByType(CallActivity.class).stream()
                .flatMap(ProcedureOutline::part)
                .toList();
    }

    private static Stream<OutlineStep> part(CallActivity call) {
        var phase = call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> "phase".equals(in.getCamundaTarget()))
                .map(in -> Phase.valueOf(in.getCamundaSourceExpression()))
                .findFirst()
                .orElseThrow();
        return ProcessModels.of(call.getCalledElement()).getModelElementsByType(UserTask.class).stream()
                .map(task -> new OutlineStep(
                        task.getId(),
                        task.getName(),
                        Role.valueOf(task.getAttributeValueNs(CAMUNDA_NS, "candidateGroups")),
                        call.getCalledElement(),
                        call.getName(),
                        phase));
    }
}
