package vn.planledger.process.step;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.planledger.process.engine.EngineCommands;

/** Makes every user task a step: opening it tells the plan, completing it starts the clocks it names. */
public final class StepParseListener extends AbstractBpmnParseListener {

    private final EngineCommands commands;
    private final StepOpening opening;

    public StepParseListener(EngineCommands commands, StepOpening opening) {
        this.commands = commands;
        this.opening = opening;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var step = StepReader.read(element);
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, new OpenStepListener(step, opening, commands));
        if (!step.clocks().isEmpty()) {
            task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, new StartClockListener(step));
        }
    }
}
