package io.takt.workflow.camunda;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.core.model.CallableElementParameter;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ParameterValueProvider;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Adds to every model, while it is parsed, what no model has to write: business keys of calls and listeners. */
final class ModelWiring extends AbstractBpmnParseListener {

    private final CallKeys keys;
    private final TaskFeed tasks;
    private final EndFeed ends;

    ModelWiring(CallKeys keys, TaskFeed tasks, EndFeed ends) {
        this.keys = keys;
        this.tasks = tasks;
        this.ends = ends;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, ends);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tasks);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, tasks);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, tasks);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        CallableElement called = ((CallActivityBehavior) activity.getActivityBehavior()).getCallableElement();
        String process = String.valueOf(element.attribute("calledElement"));
        called.setBusinessKeyValueProvider(new Computed(caller -> keys.of(caller, process)));
        String here = activity.getId();
        called.addInput(input(StepContexts.CALLED_FROM, new Computed(caller -> here)));
        called.addInput(input(StepContexts.STARTED_BY, new Computed(StepContexts::startedBy)));
    }

    private static CallableElementParameter input(String target, ParameterValueProvider source) {
        CallableElementParameter input = new CallableElementParameter();
        input.setTarget(target);
        input.setSourceValueProvider(source);
        return input;
    }

    /** A value that our code computes when the call is made. */
    private record Computed(Function<DelegateExecution, Object> of)
            implements ParameterValueProvider {

        @Override
        public Object getValue(VariableScope caller) {
            return of.apply((DelegateExecution) caller);
        }

        @Override
        public boolean isDynamic() {
            return true;
        }
    }
}
