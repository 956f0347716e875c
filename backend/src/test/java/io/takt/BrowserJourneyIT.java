package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What people do, played in a real browser against the packaged product. The stories have a product of their own: they reset the
 * factory, and its clock is theirs. So has who takes the demo factory along to an empty plant: nobody else changes what is taken.
 * The stories wait for machines nearly all the time, so each of the others is played beside them; these keep the machine busy and
 * take turns.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrowserJourneyIT {

    private static final Path FRONTEND = Path.of("../frontend");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration JOURNEY = Duration.ofMinutes(20);
    private static final String BUSY = "a busy machine";

    @TempDir
    private Path home;

    @Test
    @ResourceLock(BUSY)
    void peopleMakeSixGoodHubsAndSetThePlantUpInBothLanguages() throws Exception {
        play(SCREENSHOTS, Map.of());
    }

    @Test
    @ResourceLock(BUSY)
    void anEmptyPlantIsSetUpFromWorkbooksAlone() throws Exception {
        Path nothing = home.resolve("empty");
        try (PackagedProduct empty = PackagedProduct.on(nothing).start("--takt.simulators=true", "--takt.demo.cycle-factor=0.01")) {
            play(SCREENSHOTS.resolve("empty"), Map.of("TAKT_JOURNEYS", "empty", "TAKT_LANGUAGES", "zh", "TAKT_EMPTY_URL", empty.address(),
                    "TAKT_EMPTY_HOME", nothing.toString()));
        }
    }

    @Test
    void eachStoryKeepsItsPromise() throws Exception {
        play(SCREENSHOTS.resolve("stories"), Map.of("TAKT_JOURNEYS", "stories"));
    }

    private void play(Path pictures, Map<String, String> asked) throws Exception {
        try (PackagedProduct product = PackagedProduct.on(home.resolve("takt")).start("--spring.profiles.active=demo")) {
            ProcessBuilder journey = new ProcessBuilder(node(), "e2e/run.mjs").directory(FRONTEND.toFile())
                    .redirectErrorStream(true);
            journey.environment().put("TAKT_BASE_URL", product.address());
            journey.environment().put("TAKT_SCREENSHOTS", pictures.toAbsolutePath().toString());
            journey.environment().putAll(asked);
            Process running = journey.start();
            running.onExit().orTimeout(JOURNEY.toSeconds(), TimeUnit.SECONDS).exceptionally(late -> running.destroyForcibly());
            try (BufferedReader said = running.inputReader()) {
                said.lines().forEach(System.out::println);
            }
            assertThat(running.waitFor()).as("the journey's exit code").isZero();
        }
    }

    private static String node() {
        Path linked = FRONTEND.resolve(".tools/node/node");
        return Files.exists(linked) ? linked.toAbsolutePath().toString() : "node";
    }
}
