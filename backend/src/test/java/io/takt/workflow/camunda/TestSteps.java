package io.takt.workflow.camunda;

import io.takt.shared.Actors;
import io.takt.shared.Refused;
import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowForms;
import io.takt.workflow.spi.WorkflowStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps that the tests' own models call. What the scripted one does, each test says. */
@Configuration(proxyBeanMethods = false)
class TestSteps {

    static final String REFUSAL = "test.refused";

    /** What the step {@code known-step} saw: who ran it, where. */
    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    /** What the step {@code scripted-step} does, by business key. */
    static final Map<String, Function<StepContext, Map<String,
            Object>>> SCRIPTS = new ConcurrentHashMap<>();

    @Bean
    WorkflowStep knownStep() {
        return new Step("known-step", Set.of(), context -> {
            SEEN.add(context.businessKey() + " " + context.elementId() + " " + Actors.current()
                    .text() + " " + Actors.current().causedBy());
            return Map.of();
        });
    }

    @Bean
    WorkflowStep scriptedStep() {
        return new Step("scripted-step", Set.of(REFUSAL),
                context -> SCRIPTS.getOrDefault(context.businessKey(), at -> Map.of()).apply(context));
    }

    @Bean
    WorkflowStep refusingStep() {
        return new Step("refusing-step", Set.of(REFUSAL), context -> {
            throw new Refused(REFUSAL);
        });
    }

    @Bean
    WorkflowForms testForms() {
        return () -> Set.of("test/form");
    }

    private record Step(String name, Set<String> errorCodes, Function<StepContext, Map<String, Object>> work)
            implements WorkflowStep {

        @Override
        public Map<String, Object> run(StepContext context) {
            return work.apply(context);
        }
    }
}
