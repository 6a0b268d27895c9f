package vn.planledger.process;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.planledger.command.shared.Regime;

/** Notes every sequence flow that a plan takes; what runs without a plan has no regime and is passed over. */
public final class FlowsTaken extends AbstractBpmnParseListener {

    /**
     * @param process key of the process it is drawn in
     * @param flow its id
     */
    public record Flow(Regime regime, String process, String flow) {}

    private static final Set<Flow> TAKEN = ConcurrentHashMap.newKeySet();

    public static boolean took(Flow flow) {
        return TAKEN.contains(flow);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        var process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        ExecutionListener note = execution -> {
            if (execution.getVariable("regime") instanceof String regime) {
                TAKEN.add(new Flow(Regime.valueOf(regime), process, transition.getId()));
            }
        };
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, note);
    }
}
