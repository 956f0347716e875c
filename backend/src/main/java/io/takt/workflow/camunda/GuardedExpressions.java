package io.takt.workflow.camunda;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
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
    public Expression createExpression(String text) {
        return new PlainFailures(text);
    }

    @Override
    public void addFunction(String name, Method function) {
        // The engine offers functions that read users and dates; no model needs one.
    }

    @Override
    protected ELResolver createElResolver() {
        return new StepsOnlyResolver(steps);
    }

    /** The engine tells conflicts and step failures by their type, which expressions would wrap. */
    private final class PlainFailures extends JuelExpression {

        PlainFailures(String text) {
            super(createValueExpression(text), GuardedExpressions.this, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution context) {
            try {
                return super.getValue(scope, context);
            } catch (ProcessEngineException wrapped) {
                throw Stream.<Throwable>iterate(wrapped, Objects::nonNull, Throwable::getCause)
                        .filter(cause -> cause instanceof OptimisticLockingException || cause instanceof StepFailure)
                        .map(RuntimeException.class::cast).findFirst().orElse(wrapped);
            }
        }
    }
}
