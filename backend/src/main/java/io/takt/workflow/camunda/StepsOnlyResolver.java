package io.takt.workflow.camunda;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * The whole of what an expression may reach: {@code steps.run(name, execution)} and scalar variables. No property of
 * anything, no other call: the classes, the engine and its services are out of reach.
 */
final class StepsOnlyResolver extends ELResolver {

    private final Steps steps;

    StepsOnlyResolver(Steps steps) {
        this.steps = steps;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            throw refused(base, property);
        }
        VariableScope scope = (VariableScope) context.getContext(VariableScope.class);
        String name = String.valueOf(property);
        if (name.equals("steps")) {
            context.setPropertyResolved(true);
            return steps;
        }
        if (name.equals("execution") && scope instanceof DelegateExecution) {
            context.setPropertyResolved(true);
            return scope;
        }
        if (scope == null || !scope.hasVariable(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return Scalars.checked(name, scope.getVariable(name));
    }

    @Override
    public @Nullable Object invoke(ELContext context, Object base, Object method, Class<?>[] types,
            Object[] arguments) {
        if (base == steps && "run".equals(method) && arguments.length == 2 && arguments[0] instanceof String step
                && arguments[1] instanceof DelegateExecution execution) {
            steps.run(step, execution);
            context.setPropertyResolved(true);
            return null;
        }
        throw refused(base, method);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {
        throw refused(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        throw refused(base, property);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return Collections.emptyIterator();
    }

    private static ProcessEngineException refused(@Nullable Object base, Object property) {
        String on = base == null ? "" : base.getClass().getSimpleName() + ".";
        return new ProcessEngineException("a model may not use " + on + property + ": only steps.run and variables");
    }
}
