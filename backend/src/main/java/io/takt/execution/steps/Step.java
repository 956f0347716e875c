package io.takt.execution.steps;

import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A step that is nothing but a name for a use case. */
record Step(String name, boolean decides, Set<String> errorCodes, Function<StepContext, Map<String, Object>> work) implements WorkflowStep {

    static Step doing(String name, Consumer<StepContext> work) {
        return giving(name, at -> {
            work.accept(at);
            return Map.of();
        });
    }

    static Step giving(String name, Function<StepContext, Map<String, Object>> work) {
        return new Step(name, false, Set.of(), work);
    }

    static Step deciding(String name, Function<StepContext, Map<String, Object>> work) {
        return new Step(name, true, Set.of(), work);
    }

    /** The refusals that a model has to answer. */
    Step refusing(String... codes) {
        return new Step(name, decides, Set.of(codes), work);
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        return work.apply(context);
    }
}
