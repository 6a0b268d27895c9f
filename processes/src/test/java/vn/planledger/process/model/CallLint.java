package vn.planledger.process.model;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What ties the files together: a called process is one of ours, in the version the plan is pinned to, under the plan's
 * id; and a step whose table sets a limit watches it.
 *
 * @param limited steps to which some row of the time limits gives an amount
 */
record CallLint(Set<String> limited) {

    private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    Set<String> complaints(List<BpmnModelInstance> models) {
        var complaints = new TreeSet<String>();
        var known = models.stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());
        for (var model : models) {
            model.getModelElementsByType(CallActivity.class).forEach(call -> calls(call, known, complaints));
            model.getModelElementsByType(BusinessRuleTask.class).forEach(rule -> asks(rule, complaints));
            model.getModelElementsByType(UserTask.class).forEach(task -> watches(task, complaints));
        }
        return complaints;
    }

    private static void calls(CallActivity call, Set<String> known, Set<String> complaints) {
        if (!known.contains(call.getCalledElement())) {
            complaints.add(call.getId() + ": no process " + call.getCalledElement());
        }
        if (!"deployment".equals(call.getAttributeValueNs(CAMUNDA_NS, "calledElementBinding"))) {
            complaints.add(call.getId() + ": not bound to its deployment");
        }
        var given = of(call, CamundaIn.class).toList();
        if (given.stream().noneMatch(in -> BUSINESS_KEY.equals(in.getCamundaBusinessKey()))) {
            complaints.add(call.getId() + ": the plan's id is not passed on");
        }
        var taken = of(call, CamundaOut.class).map(CamundaOut::getCamundaVariables);
        if (given.stream().noneMatch(in -> "all".equals(in.getCamundaVariables())) || taken.noneMatch("all"::equals)) {
            complaints.add(call.getId() + ": facts are not passed on");
        }
    }

    private static void asks(BusinessRuleTask rule, Set<String> complaints) {
        if (!"deployment".equals(rule.getAttributeValueNs(CAMUNDA_NS, "decisionRefBinding"))) {
            complaints.add(rule.getId() + ": not bound to its deployment");
        }
    }

    private void watches(UserTask task, Set<String> complaints) {
        var watched = of(task, CamundaTaskListener.class)
                .anyMatch(listener -> "timeout".equals(listener.getAttributeValue("event"))
                        && "${stepOverdue}".equals(listener.getCamundaDelegateExpression()));
        if (limited.contains(task.getId()) && !watched) {
            complaints.add(task.getId() + ": limit not watched");
        }
    }

    private static <T extends ModelElementInstance> Stream<T> of(Activity activity, Class<T> kind) {
        return activity.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(extension -> extension.getElementsQuery().filterByType(kind).list().stream());
    }
}
