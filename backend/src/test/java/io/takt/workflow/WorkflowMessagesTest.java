package io.takt.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that this module tells people has a text in both languages. */
class WorkflowMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/takt/workflow");
    private static final Pattern CODE = Pattern.compile("\"(workflow\\.[a-zA-Z.]+[a-z])\"");
    private static final Pattern FINDING = Pattern.compile("findings\\.error\\([^;]*?\"([a-z][a-zA-Z0-9]+)\"");
    private static final Set<String> NO_MESSAGES =
            Set.of("workflow.publish", "workflow.read", "workflow.model", "workflow.incident");

    @Test
    void bothLanguagesHaveEveryCode() throws IOException {
        Set<String> codes = codes();
        codes.removeAll(NO_MESSAGES);

        assertThat(codes).contains("workflow.taskAlreadyEnded", "workflow.gate.docType", "workflow.gate.stepUnknown");
        assertThat(texts("workflow.properties")).containsAll(codes);
        assertThat(texts("workflow_zh.properties")).isEqualTo(texts("workflow.properties"));
    }

    @Test
    void everyRefusalSaysTheWayOut() throws IOException {
        Set<String> texts = texts("workflow.properties");

        assertThat(texts).filteredOn(code -> !code.startsWith("workflow.gate.") && !code.startsWith("workflow.ready.") && !code.endsWith(".cure"))
                .isNotEmpty().allMatch(code -> texts.contains(code + ".cure"));
    }

    private static Set<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(WorkflowMessagesTest::read)
                    .flatMap(text -> Stream.concat(found(CODE, text), found(FINDING, text)
                    .map(code -> "workflow.gate." + code)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
