package io.takt.workflow.camunda;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/** What the hostile models try to wake: it sings when it is made or called. */
public class Canary implements JavaDelegate, ExecutionListener, TaskListener, DelegateVariableMapping {

    static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        sing();
    }

    public static String sing() {
        return "song " + SONGS.incrementAndGet();
    }

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateExecution execution) {
        sing();
    }

    @Override
    public void notify(DelegateTask task) {
        sing();
    }

    @Override
    public void mapInputVariables(DelegateExecution caller, VariableMap variables) {
        sing();
    }

    @Override
    public void mapOutputVariables(DelegateExecution caller, VariableScope called) {
        sing();
    }
}
