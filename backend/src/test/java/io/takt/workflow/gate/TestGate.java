package io.takt.workflow.gate;

import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A gate without an engine that knows four steps and two forms. */
public final class TestGate {

    private TestGate() {
    }

    public static Gate gate() {
        return new Gate(
                () -> Stream.of(new Step("known-step", false, Set.of()),
                        new Step("risky-step", false, Set.of("test.refused")),
                        new Step("ask-a-rule", true, Set.of()), new Step("close-lot", false, Set.of())),
                () -> Stream.of(() -> Set.of("test/form", "test/other")), Stream::of, (key, bpmn) -> List.of());
    }

    private record Step(String name, boolean decides, Set<String> errorCodes) implements WorkflowStep {

        @Override
        public Map<String, Object> run(StepContext context) {
            return Map.of();
        }
    }
}
