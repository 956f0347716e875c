package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of one order and the demo's own stories, played in a real browser against the packaged product. */
class BrowserJourneyIT {

    private static final Path FRONTEND = Path.of("../frontend");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration JOURNEY = Duration.ofMinutes(20);

    private PackagedProduct product;

    @TempDir
    private Path home;

    @BeforeEach
    void startTheProduct() {
        product = PackagedProduct.on(home.resolve("takt")).start("--spring.profiles.active=demo");
    }

    @AfterEach
    void stopTheProduct() {
        product.close();
    }

    @Test
    void peopleMakeSixGoodHubsAndEachStoryKeepsItsPromiseInBothLanguages() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        ProcessBuilder journey = new ProcessBuilder(node(), "e2e/run.mjs").directory(FRONTEND.toFile())
                .redirectErrorStream(true);
        journey.environment().put("TAKT_BASE_URL", product.address());
        journey.environment().put("TAKT_SCREENSHOTS", SCREENSHOTS.toAbsolutePath().toString());
        Process running = journey.start();
        running.onExit().orTimeout(JOURNEY.toSeconds(), TimeUnit.SECONDS).exceptionally(late -> running.destroyForcibly());
        try (BufferedReader said = running.inputReader()) {
            said.lines().forEach(System.out::println);
        }
        assertThat(running.waitFor()).as("the journey's exit code").isZero();
    }

    private static String node() {
        Path linked = FRONTEND.resolve(".tools/node/node");
        return Files.exists(linked) ? linked.toAbsolutePath().toString() : "node";
    }
}
