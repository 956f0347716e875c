package io.takt.quality.steps;

import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** A step that is nothing but a name for a use case. */
record Step(String name, boolean decides, Function<StepContext, Map<String, Object>> work) implements WorkflowStep {

    static Step doing(String name, Consumer<StepContext> work) {
        return new Step(name, false, at -> {
            work.accept(at);
            return Map.of();
        });
    }

    @Override
    public Map<String, Object> run(StepContext context) {
        return work.apply(context);
    }
}
