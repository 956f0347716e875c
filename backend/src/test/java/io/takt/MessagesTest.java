package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.definition.Operation;
import io.takt.definition.documents.DocumentKind;
import io.takt.equipment.EquipmentState;
import io.takt.execution.LotKind;
import io.takt.execution.domain.JobState;
import io.takt.material.QualityStatus;
import io.takt.ordering.WorkOrderState;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.domain.Disposition;
import io.takt.shared.Lifecycle;
import io.takt.traceability.Whereabouts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal has a text in both languages, and a refusal for the plant's state also names the way out. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/takt");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new\\s+(Refused|InUse|ConcurrentChange|NotFound|NotAllowed|NotSignedIn)|InvalidInput\\.at|new\\s+Fault)\\s*\\(\\s*(?:\"[^\"]*\"\\s*(?:\\+[^,]*)?,\\s*)?\"([a-z]+\\.[A-Za-z0-9]+)\"");
    private static final Set<String> NEED_A_WAY_OUT = Set.of("Refused", "InUse", "ConcurrentChange");

    @Test
    void everyCodeHasATextInBothLanguagesAndItsWayOut() throws IOException {
        Properties english = bundles("");
        Properties chinese = bundles("_zh");
        Set<String> missing = new TreeSet<>();
        List<String> seen = new ArrayList<>();
        for (Path source : sources()) {
            Matcher refusals = REFUSAL.matcher(Files.readString(source));
            while (refusals.find()) {
                seen.add(refusals.group(2));
                require(refusals.group(2), english, chinese, missing);
                if (refusals.group(1) != null && NEED_A_WAY_OUT.contains(refusals.group(1))) {
                    require(refusals.group(2) + ".cure", english, chinese, missing);
                }
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    /** Of two texts with one key the later wins in silence. */
    @Test
    void noKeyStandsTwiceInABundle() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            assertThat(bundles.toList()).isNotEmpty().allSatisfy(bundle -> assertThat(Files.readAllLines(bundle).stream()
                    .filter(line -> line.matches("[a-z].*=.*")).map(line -> line.replaceFirst("\\s*=.*", "")).toList())
                    .as(bundle.toString()).doesNotHaveDuplicates());
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundles("_zh").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(bundles("").stringPropertyNames());
    }

    @Test
    void papersHaveAWordForWhateverTheyMayHaveToName() throws IOException {
        Set<String> names = bundles("").stringPropertyNames();
        Stream<String> needed = Stream.of(words("reporting.lotKind.", LotKind.values()), words("reporting.jobState.", JobState.values()),
                words("reporting.whereabouts.", Whereabouts.values()), words("reporting.orderState.", WorkOrderState.values()),
                words("reporting.disposition.", Disposition.values()), words("reporting.judgement.", Judgement.values()),
                words("reporting.quality.", QualityStatus.values()), words("reporting.documentKind.", DocumentKind.values()),
                words("reporting.mode.", Operation.Mode.values()), words("reporting.lifecycle.", Lifecycle.values()),
                words("reporting.machineState.", EquipmentState.values())).flatMap(Function.identity());

        assertThat(names).containsAll(needed.toList());
    }

    private static Stream<String> words(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    @Test
    void everyTextIsAPatternThatCanBeFilledIn() throws IOException {
        Properties all = bundles("");
        all.putAll(bundles("_zh"));
        for (String key : all.stringPropertyNames()) {
            assertThat(new MessageFormat(all.getProperty(key)).format(new Object[] {"a", "b", "c", "d", "e"})).as(key).isNotBlank();
        }
    }

    private static void require(String key, Properties english, Properties chinese, Set<String> missing) {
        if (!english.containsKey(key)) {
            missing.add(key + " (en)");
        }
        if (!chinese.containsKey(key)) {
            missing.add(key + " (zh)");
        }
    }

    private static Properties bundles(String language) throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().matches(".*/[a-z]+" + language + "\\.properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
