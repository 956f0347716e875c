package io.takt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The story of one order, played in a real browser against the packaged product. */
class BrowserJourneyIT {

    private static final Logger LOG = LoggerFactory.getLogger(BrowserJourneyIT.class);
    private static final Path JAR = Path.of("target/takt.jar");
    private static final Path FRONTEND = Path.of("../frontend");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration JOURNEY = Duration.ofMinutes(12);

    private final HttpClient http = HttpClient.newHttpClient();
    private Process product;
    private String address;

    @TempDir
    private Path home;

    @BeforeEach
    void startTheProduct() throws IOException {
        assertThat(JAR).as("the packaged product; mvn package makes it").exists();
        int port = freePort();
        address = "http://127.0.0.1:" + port;
        product = new ProcessBuilder(java(), "-Xmx1g", "-jar", JAR.toString(), "--spring.profiles.active=demo",
                "--server.port=" + port, "--takt.home=" + home.resolve("takt"))
                .redirectErrorStream(true).redirectOutput(Path.of("target/browser-journey.log").toFile()).start();
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(() -> !product.isAlive() || isUp());
        assertThat(product.isAlive()).as("the product runs; see target/browser-journey.log").isTrue();
    }

    @AfterEach
    void stopTheProduct() throws InterruptedException {
        product.destroy();
        if (!product.waitFor(60, TimeUnit.SECONDS)) {
            product.destroyForcibly();
        }
    }

    @Test
    void thePlannerOperatorInspectorAndStorekeeperMakeSixGoodHubsInBothLanguages() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        ProcessBuilder journey = new ProcessBuilder(node(), "e2e/run.mjs").directory(FRONTEND.toFile())
                .redirectErrorStream(true);
        journey.environment().put("TAKT_BASE_URL", address);
        journey.environment().put("TAKT_SCREENSHOTS", SCREENSHOTS.toAbsolutePath().toString());
        Process running = journey.start();
        running.onExit().orTimeout(JOURNEY.toSeconds(), TimeUnit.SECONDS).exceptionally(late -> running.destroyForcibly());
        try (BufferedReader said = running.inputReader()) {
            said.lines().forEach(LOG::info);
        }
        assertThat(running.waitFor()).as("the journey's exit code").isZero();
    }

    private boolean isUp() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String node() {
        Path linked = FRONTEND.resolve(".tools/node/node");
        return Files.exists(linked) ? linked.toAbsolutePath().toString() : "node";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
