package vn.planledger.process.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;

/** Unfolds a procedure: what a call activity calls takes its place. */
final class DiagramReader {

    private final Function<String, BpmnModelInstance> models;
    private final Map<String, Place> places = new HashMap<>();

    /** @param models the diagram of a process by its key */
    DiagramReader(Function<String, BpmnModelInstance> models) {
        this.models = models;
    }

    Diagram read(String procedure) {
        return new Diagram(unfold(procedure, "", null), places);
    }

    /**
     * @param after where an end of the process leads; null for the procedure itself
     * @return the path of its start
     */
    private String unfold(String process, String prefix, String after) {
        var model = models.apply(process);
        model.getModelElementsByType(FlowNode.class).forEach(node -> place(node, prefix, after));
        return prefix
                + model.getModelElementsByType(StartEvent.class)
                        .iterator()
                        .next()
                        .getId();
    }

    private void place(FlowNode node, String prefix, String after) {
        var id = prefix + node.getId();
        if (node instanceof CallActivity call) {
            var exit = id + "/";
            var entry = unfold(call.getCalledElement(), exit, exit);
            add(call, id, List.of(to(entry)), fixed(call));
            add(call, exit, flows(node, prefix), Map.of());
        } else if (node instanceof EndEvent && after != null) {
            add(node, id, List.of(to(after)), Map.of());
        } else {
            add(node, id, flows(node, prefix), Map.of());
        }
    }

    private void add(FlowNode node, String id, List<Place.Flow> flows, Map<String, String> sets) {
        var arrivals = node.getIncoming().size();
        places.put(id, new Place(id, node.getId(), kind(node), arrivals, flows, sets, outputs(node), asked(node)));
    }

    private static Place.Kind kind(FlowNode node) {
        if (node instanceof UserTask) {
            return Place.Kind.STEP;
        }
        if (node instanceof ServiceTask) {
            return Place.Kind.RECORDING;
        }
        if (node instanceof ExclusiveGateway) {
            return Place.Kind.EXCLUSIVE;
        }
        return node instanceof InclusiveGateway ? Place.Kind.INCLUSIVE : Place.Kind.SILENT;
    }

    private static List<Place.Flow> flows(FlowNode node, String prefix) {
        var flows = new ArrayList<Place.Flow>();
        for (SequenceFlow flow : node.getOutgoing()) {
            var condition = flow.getConditionExpression();
            flows.add(new Place.Flow(
                    prefix + flow.getTarget().getId(),
                    new Condition(condition == null ? null : condition.getTextContent()),
                    flow.getId().equals(node.getAttributeValue("default"))));
        }
        return List.copyOf(flows);
    }

    private static Place.Flow to(String target) {
        return new Place.Flow(target, new Condition(null), false);
    }

    private static Map<String, String> fixed(CallActivity call) {
        var values = new HashMap<String, String>();
        call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaTarget() != null && in.getCamundaSourceExpression() != null)
                .forEach(in -> values.put(in.getCamundaTarget(), in.getCamundaSourceExpression()));
        return Map.copyOf(values);
    }

    private static String asked(FlowNode node) {
        return node instanceof BusinessRuleTask rule ? rule.getCamundaResultVariable() : null;
    }

    private static List<String> outputs(FlowNode node) {
        return node.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.ExtensionElements.class).stream()
                .flatMap(extensions -> extensions
                        .getElementsQuery()
                        .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput.class)
                        .list()
                        .stream())
                .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                .map(CamundaOutputParameter::getCamundaName)
                .toList();
    }
}
