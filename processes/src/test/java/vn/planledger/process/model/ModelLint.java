package vn.planledger.process.model;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.DomElement;
import vn.planledger.command.shared.Role;

/**
 * What a model may not be. The rules of the whole set (outcomes are spoken of across files) see all models at once.
 *
 * @param beans names an expression may use
 * @param limited steps that have a row in the time limits
 * @param answers values of routing variables that a decision table sets, by variable
 */
record ModelLint(Set<String> beans, Set<String> limited, Map<String, Set<String>> answers) {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(?:\\.\\w+\\([^)]*\\))?}");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == '([a-z-]+)'");
    private static final Pattern GENERATED = Pattern.compile(".*_[0-9a-z]{7}$|^(Activity|Gateway|Event|Flow)_.*");
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

    Set<String> complaints(List<BpmnModelInstance> models) {
        var complaints = new TreeSet<String>();
        for (var model : models) {
            expressions(model, complaints);
            userTasks(model, complaints);
            ids(model, complaints);
            reachable(model, complaints);
            drawn(model, complaints);
            named(model, complaints);
        }
        outcomes(models, complaints);
        return complaints;
    }

    private void expressions(BpmnModelInstance model, Set<String> complaints) {
        elements(model).forEach(element -> {
            var xml = element.getDomElement();
            Stream.concat(Stream.of(xml), xml.getChildElements().stream().flatMap(ModelLint::deep))
                    .map(node -> node.getAttribute(CAMUNDA_NS, "delegateExpression") == null
                            ? node.getAttribute("delegateExpression")
                            : node.getAttribute(CAMUNDA_NS, "delegateExpression"))
                    .filter(expression -> expression != null && !expression.isEmpty())
                    .forEach(expression -> {
                        var bean = BEAN.matcher(expression);
                        if (!bean.matches() || !beans.contains(bean.group(1))) {
                            complaints.add(element.getId() + ": no bean for " + expression);
                        }
                    });
        });
    }

    private static Stream<DomElement> deep(DomElement node) {
        return Stream.concat(Stream.of(node), node.getChildElements().stream().flatMap(ModelLint::deep));
    }

    private void userTasks(BpmnModelInstance model, Set<String> complaints) {
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var role = task.getAttributeValueNs(CAMUNDA_NS, "candidateGroups");
            var variable = role == null ? "" : role.replaceAll("^\\$\\{(\\w+)}$", "$1");
            if (!answers.containsKey(variable)
                    && Arrays.stream(Role.values())
                            .noneMatch(known -> known.name().equals(role))) {
                complaints.add(task.getId() + ": no role");
            }
            if (!limited.contains(task.getId())) {
                complaints.add(task.getId() + ": no time limit row");
            }
            if (outcomes(task).isEmpty()) {
                complaints.add(task.getId() + ": no outcomes");
            }
        }
    }

    private void ids(BpmnModelInstance model, Set<String> complaints) {
        elements(model)
                .map(BaseElement::getId)
                .filter(id ->
                        GENERATED.matcher(id).matches() || !KEBAB.matcher(id).matches())
                .forEach(id -> complaints.add(id + ": generated id"));
    }

    private void reachable(BpmnModelInstance model, Set<String> complaints) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<FlowNode>(model.getModelElementsByType(StartEvent.class));
        while (!next.isEmpty()) {
            var node = next.poll();
            if (reached.add(node.getId())) {
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> flow.getSource().equals(node))
                        .forEach(flow -> next.add(flow.getTarget()));
            }
        }
        elements(model)
                .filter(FlowNode.class::isInstance)
                .map(BaseElement::getId)
                .filter(id -> !reached.contains(id))
                .forEach(id -> complaints.add(id + ": unreachable"));
    }

    private void drawn(BpmnModelInstance model, Set<String> complaints) {
        var drawn = Stream.concat(
                        model.getModelElementsByType(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                        model.getModelElementsByType(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        elements(model)
                .map(BaseElement::getId)
                .filter(id -> !drawn.contains(id))
                .forEach(id -> complaints.add(id + ": not drawn"));
    }

    /** Everything that is read has a name; a gateway only where it asks, so neither forks, joins nor plain flows. */
    private void named(BpmnModelInstance model, Set<String> complaints) {
        elements(model)
                .filter(element -> element instanceof Activity
                        || element instanceof Event
                        || element instanceof ExclusiveGateway
                        || element instanceof SequenceFlow flow && flow.getConditionExpression() != null)
                .filter(element ->
                        element.getName() == null || element.getName().chars().noneMatch(letter -> letter > 127))
                .forEach(element -> complaints.add(element.getId() + ": no Vietnamese name"));
    }

    private void outcomes(List<BpmnModelInstance> models, Set<String> complaints) {
        var known = named(models);
        for (var model : models) {
            for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
                conditions(flow)
                        .filter(condition -> !possible(condition, flow, known).contains(condition.value()))
                        .forEach(condition -> complaints.add(flow.getId() + ": unknown outcome " + condition.value()));
            }
            for (var task : model.getModelElementsByType(UserTask.class)) {
                unconsumed(task, models)
                        .forEach(outcome -> complaints.add(task.getId() + ": outcome not consumed " + outcome));
            }
        }
    }

    private record Condition(String variable, String value) {}

    private static Stream<Condition> conditions(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? Stream.empty()
                : COMPARISON
                        .matcher(flow.getConditionExpression().getTextContent())
                        .results()
                        .map(match -> new Condition(match.group(1), match.group(2)));
    }

    /** The values a condition's variable can have: of the task before the gateway, or of the task that names it. */
    private Set<String> possible(Condition condition, SequenceFlow flow, Map<String, Set<String>> known) {
        if (!condition.variable().equals("outcome")) {
            return known.getOrDefault(condition.variable(), Set.of());
        }
        return flow.getSource().getIncoming().stream()
                .map(SequenceFlow::getSource)
                .filter(UserTask.class::isInstance)
                .flatMap(task -> outcomes((UserTask) task).stream())
                .collect(Collectors.toSet());
    }

    private Map<String, Set<String>> named(List<BpmnModelInstance> models) {
        var known = new HashMap<String, Set<String>>();
        answers.forEach((variable, values) -> known.put(variable, new HashSet<>(values)));
        for (var model : models) {
            for (var task : model.getModelElementsByType(UserTask.class)) {
                results(task)
                        .forEach(variable -> known.computeIfAbsent(variable, any -> new HashSet<>())
                                .addAll(outcomes(task)));
            }
        }
        return known;
    }

    private Stream<String> unconsumed(UserTask task, List<BpmnModelInstance> models) {
        var outcomes = outcomes(task);
        if (outcomes.size() < 2) {
            return Stream.empty();
        }
        var variables = results(task).toList();
        var consumed = (variables.isEmpty()
                        ? task.getOutgoing().stream().flatMap(flow -> flow.getTarget().getOutgoing().stream())
                        : models.stream().flatMap(model -> model.getModelElementsByType(SequenceFlow.class).stream()))
                .flatMap(ModelLint::conditions)
                .filter(condition -> variables.isEmpty()
                        ? condition.variable().equals("outcome")
                        : variables.contains(condition.variable()))
                .map(Condition::value)
                .collect(Collectors.toSet());
        return outcomes.stream().filter(outcome -> !consumed.contains(outcome));
    }

    private static Stream<String> results(UserTask task) {
        return task.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extension ->
                        extension.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(mapping -> mapping.getCamundaOutputParameters().stream())
                .map(CamundaOutputParameter::getCamundaName);
    }

    private static List<String> outcomes(UserTask task) {
        return task.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(
                        extension -> extension.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "outcomes".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
    }

    private static Stream<FlowElement> elements(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow);
    }
}
