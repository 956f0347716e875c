package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The orders that run in a home of an earlier version end well with this one. */
@Order(7)
class UpgradeIT {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void theOrdersOfTheFirstVersionEndWell() throws Exception {
        upgrade("skeleton", supervisor -> {
            requireQuantities(supervisor, "WO-1001", 6, 0);
            requireQuantities(supervisor, "WO-1002", 3, 1);
            requireQuantities(supervisor, "WO-1003", 2, 0);
            requireQuantities(supervisor, "WO-1004", 2, 0);
        });
    }

    @Test
    void theOrdersOfTheWheelLineEndWell() throws Exception {
        upgrade("wheel-line", supervisor -> {
            requireQuantities(supervisor, "WO-1005", 6, 0);
            requireQuantities(supervisor, "WO-1006", 6, 0);
            requireQuantities(supervisor, "WO-1008", 12, 1);
        });
    }

    private void upgrade(String fixture, Consumer<TestBrowser> whatHasBecomeOfThem) throws Exception {
        Path home = folder.resolve("home");
        FileSystemUtils.copyRecursively(FIXTURES.resolve(fixture).resolve("simulators"), home.resolve("simulators"));
        try (ForeignDatabase server = new ForeignDatabase(folder.resolve("server"))) {
            server.run("CREATE DATABASE takt CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
            server.restore("takt", Files.readString(FIXTURES.resolve(fixture).resolve("database.sql")));
            server.run("GRANT ALL PRIVILEGES ON takt.* TO takt@'%' IDENTIFIED BY 'takt'");
            try (PackagedProduct product = PackagedProduct.on(home).with("TAKT_DB_URL", server.url("takt"))
                    .with("TAKT_DB_USER", "takt").with("TAKT_DB_PASSWORD", "takt")
                    .start("--spring.profiles.active=demo", "--takt.demo.operator=true", "--takt.demo.cycle-factor=0.2")) {
                TestBrowser supervisor = signedIn(product);
                assertThat(supervisor.put("/api/demo/clock", Map.of("factor", 40)).status()).isEqualTo(200);

                await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> Set.copyOf(statesOf(supervisor)), Set.of("COMPLETED")::equals);

                whatHasBecomeOfThem.accept(supervisor);
                assertThat(count(server, "definition_operation_tool WHERE operation_id = 2")).as("tools of the milling of hubs").isPositive();
                assertThat(count(server, "ACT_RU_EXECUTION")).as("tokens left").isZero();
                assertThat(count(server, "ACT_RU_INCIDENT")).as("incidents").isZero();
            }
        }
    }

    private static TestBrowser signedIn(PackagedProduct product) {
        TestBrowser browser = product.browser();
        assertThat(browser.post("/api/security/session", Map.of("userName", "supervisor", "password", "takt-supervisor")).status())
                .isEqualTo(200);
        return browser;
    }

    private static List<String> statesOf(TestBrowser browser) {
        JsonNode orders = browser.get("/api/ordering/production-orders").json();
        return StreamSupport.stream(orders.spliterator(), false).map(order -> order.path("state").asText()).toList();
    }

    private static void requireQuantities(TestBrowser browser, String order, int good, int scrapped) {
        JsonNode quantities = browser.get("/api/execution/work-orders/" + order).json().path("quantities");
        assertThat(quantities.path("good").asInt()).as(order).isEqualTo(good);
        assertThat(quantities.path("scrapped").asInt()).as(order).isEqualTo(scrapped);
        assertThat(quantities.path("ordered").asInt() + quantities.path("replenished").asInt()).as(order).isEqualTo(good + scrapped);
    }

    private static int count(ForeignDatabase server, String table) throws SQLException {
        try (Connection connection = server.open(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM takt." + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
