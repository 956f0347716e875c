package io.takt.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A quick look at the shipped models for whoever draws one: features, structure and layout, taking every step and form
 * for known. {@code ProcessModelsIT} asks the whole gate.
 */
class ShippedTextsTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../process-models"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("files")
    void isSound(Path file) throws IOException {
        byte[] text = Files.readAllBytes(file);
        BpmnElement definitions = BpmnReader.read(text);
        Gate gate = new Gate(() -> called(definitions), () -> Stream.of(() -> forms(definitions)), Stream::of,
                (key, bpmn) -> List.of());

        assertThat(gate.check(text)).isEmpty();
    }

    private static Stream<WorkflowStep> called(BpmnElement definitions) {
        return definitions.all("serviceTask").flatMap(task -> task.attribute("camunda:expression").stream())
                .flatMap(expression -> StepCall.find(expression).stream()).distinct().map(Assumed::new);
    }

    private static Set<String> forms(BpmnElement definitions) {
        return definitions.all("userTask").flatMap(task -> task.attribute("camunda:formKey").stream())
                .map(key -> key.replaceFirst("^takt:", "")).collect(Collectors.toSet());
    }

    /** A step of some module. */
    private record Assumed(String name) implements WorkflowStep {

        @Override
        public Map<String, Object> run(StepContext context) {
            return Map.of();
        }
    }
}
