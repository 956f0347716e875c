package io.takt.workflow.camunda;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** Expressions that know steps and scalar variables, and no function. */
final class GuardedExpressions extends JuelExpressionManager {

    private final Steps steps;

    GuardedExpressions(Steps steps) {
        super(Map.of("steps", steps));
        this.steps = steps;
    }

    @Override
    public void addFunction(String name, Method function) {
        // The engine offers functions that read users and dates; no model needs one.
    }

    @Override
    protected ELResolver createElResolver() {
        return new StepsOnlyResolver(steps);
    }
}
