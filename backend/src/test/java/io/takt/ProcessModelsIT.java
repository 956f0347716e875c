package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.SavePoint;
import io.takt.workflow.SavePoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every shipped model passes the gate, is in force, is drawn, and is described in the folder's README. */
@TaktIntegrationTest
class ProcessModelsIT {

    private static final Path FOLDER = Path.of("../process-models");
    private static final Pattern STEP = Pattern.compile("steps\\.run\\('([^']+)'");

    private final ProcessModels models;

    ProcessModelsIT(@Autowired ProcessModels models) {
        this.models = models;
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void thereAreModels() {
        assertThat(files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void passesTheGateAndIsInForce(Path file) {
        assertThat(models.check(bytes(file))).isEmpty();
        assertThat(models.findEffective(key(file))).isPresent();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedLikeItsProcess(Path file) {
        assertThat(process(file).id()).isEqualTo(key(file));
        assertThat(process(file).attribute("name")).as("a name for people").isPresent();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasSavePoints(Path file) {
        List<SavePoint> points = SavePoints.of(BpmnReader.read(bytes(file)));

        assertThat(points).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isDescribedWithItsStepsAndMessages(Path file) throws IOException {
        String row = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `" + key(file) + "` |")).findFirst().orElse("no row");

        process(file).all("serviceTask").map(task -> task.attribute("camunda:expression").orElse("")).map(STEP::matcher)
                .filter(Matcher::find).forEach(step -> assertThat(row).contains("`" + step.group(1) + "`"));
        BpmnReader.read(bytes(file)).children("message").map(message -> message.attribute("name").orElse(""))
                .forEach(message -> assertThat(row).contains("`" + message + "`"));
        assertThat(row).isNotEqualTo("no row");
    }

    private static BpmnElement process(Path file) {
        return BpmnReader.read(bytes(file)).child("process").orElseThrow();
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
