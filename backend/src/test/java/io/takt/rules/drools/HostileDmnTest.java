package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleFinding;
import io.takt.rules.gate.DmnGate;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Decision tables that want more than to decide: refused at the gate, and harmless where the gate is bypassed. */
class HostileDmnTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile/dmn");
    private static final String SECRET = "nobody-may-read-this";

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".dmn"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        }
    }

    @BeforeAll
    static void hideASecret() throws IOException {
        Files.writeString(Path.of("target/hostile-secret.txt"), SECRET);
    }

    @BeforeEach
    @AfterEach
    void silenceTheCanary() {
        System.clearProperty("takt.canary");
    }

    @ParameterizedTest
    @MethodSource("files")
    void theGateRefusesItAndNamesThePlace(String file) throws IOException {
        assertThat(DmnGate.check(file, text(file)).stream().map(HostileDmnTest::written))
                .contains(expected().get(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void withTheGateBypassedItDoesNothing(String file) throws IOException {
        byte[] text = text(file);
        String outcome = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> outcome(text));
        assertThat(System.getProperty("takt.canary")).isNull();
        assertThat(outcome).doesNotContain(SECRET);
    }

    @Test
    void everyHostileFileIsExpectedToBeRefused() throws IOException {
        assertThat(expected().keySet()).containsExactlyInAnyOrderElementsOf(files());
        assertThat(files()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        byte[] large = new byte[50_000_000];
        Arrays.fill(large, (byte) ' ');
        assertThat(DmnGate.check("large", large)).extracting(RuleFinding::code).containsExactly("rules.tooLarge");
    }

    @Test
    void theCanarySingsWhereTheEngineMayLoadClasses() throws IOException {
        StringReader text = new StringReader(new String(text("java-in-output"), StandardCharsets.UTF_8));
        DMNRuntime open = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(text)))
                .getOrElseThrow(IllegalStateException::new);
        DMNContext context = open.newContext();
        context.set("x", "a");
        open.evaluateAll(open.getModels().get(0), context);
        assertThat(System.getProperty("takt.canary")).isEqualTo("sung");
    }

    /** Whatever the engine makes of it, as text; a failure is as good as a harmless value. */
    private static String outcome(byte[] text) {
        try {
            return String.valueOf(new DmnRules(text).decide(Map.of("x", "a"), "any"));
        } catch (RuntimeException | StackOverflowError refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** The file with its references to the secret made absolute, so that they would be found. */
    private static byte[] text(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file + ".dmn"))
                .replace("file:target/hostile-secret.txt", Path.of("target/hostile-secret.txt").toUri().toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> expected() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.txt")).stream().map(line -> line.split(" \\| ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private static String written(RuleFinding finding) {
        return finding.element() + " | " + finding.code();
    }
}
