package io.takt.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.FreePort;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.connectivity.simulator.SimulatedLine;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The life of one packaged product, in order: started, stopped, killed, and each time there again with all it had. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@Order(1)
class StartUpIT {

    private static final String DEMO = "--spring.profiles.active=demo";

    private PackagedProduct product;
    private PackagedProduct neighbour;
    private Properties firstPorts;
    private Path folder;

    @BeforeAll
    void prepare(@TempDir Path temporary) {
        folder = temporary;
        product = PackagedProduct.on(folder.resolve("product"));
        neighbour = PackagedProduct.on(folder.resolve("neighbour"));
    }

    @AfterAll
    void stop() {
        product.close();
        neighbour.close();
    }

    @Test
    @Order(1)
    void itsHealthIsUpOnceTheFirstPageCanBeUsed() {
        product.start(onOwnPorts());

        assertThat(product.answersBeforeUp()).isSubsetOf(503);
        assertThat(product.browser().get("/").text()).as("the first page; the frontend's build makes it").contains("<div id=\"root\">");
        assertThat(signedIn(product).get("/api/ordering/production-orders").status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void theConsoleTellsHowFarItIsAndWhereToGoAndNothingElse() {
        assertThat(product.console()).contains("database …", "schema …", "models, accounts and devices …", "Takt is ready:  http://localhost:" + product.port() + "/",
                "takt-planner", "Ctrl+C").doesNotContain("SLF4J", "WARN", "Exception");
        assertThat(product.log()).doesNotContain(" WARN ", "ERROR");
    }

    @Test
    @Order(3)
    void whileItHasDemoAccountsNoOtherMachineReachesIt() throws SocketException {
        assertThat(warnings()).isEmpty();
        InetAddress outside = outside();

        assertThatThrownBy(() -> new Socket(outside, product.port())).isInstanceOf(ConnectException.class);
    }

    @Test
    @Order(4)
    void anotherOneRunsBesideItWithPortsOfItsOwn() {
        neighbour.start(DEMO);

        firstPorts = product.ports();
        Set<Object> taken = new HashSet<>(firstPorts.values());
        assertThat(firstPorts).hasSizeGreaterThan(3);
        assertThat(neighbour.ports().keySet()).isEqualTo(firstPorts.keySet());
        assertThat(neighbour.ports().values()).doesNotContainAnyElementsOf(taken);
        assertThat(product.browser().get("/actuator/health").status()).isEqualTo(200);
        assertThat(neighbour.stop()).isEqualTo(143);
    }

    @Test
    @Order(5)
    void aSecondProcessOnTheSameHomeIsTurnedAwayAndDoesNoHarm() {
        PackagedProduct.on(product.home()).requireRefused("Another Takt (process " + product.pid() + ") already works on",
                "--takt.home=", DEMO);

        assertThat(signedIn(product).get("/api/ordering/production-orders").status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void whenItIsStoppedItsDatabaseStopsToo() {
        createOrder();
        ProcessHandle database = product.database();

        assertThat(product.stop()).isEqualTo(143);

        assertThat(database.isAlive()).isFalse();
        assertThat(product.log()).doesNotContain("ERROR");
    }

    @Test
    @Order(7)
    void itGoesOnWhereItWasOnThePortsItHad() throws SQLException {
        product.start(DEMO);

        assertThat(product.ports()).isEqualTo(firstPorts);
        requireSound();
    }

    @Test
    @Order(8)
    void productAndDatabaseKilledTogetherLeaveASoundDatabase() throws SQLException {
        product.killWithDatabase();

        product.start(DEMO, "--server.address=0.0.0.0");

        requireSound();
    }

    @Test
    @Order(9)
    void whoOpensADemoToOtherMachinesIsWarned() throws IOException {
        assertThat(warnings()).containsExactly("platform.demoAccountsReachable");
        InetAddress outside = outside();

        try (Socket reached = new Socket(outside, product.port())) {
            assertThat(reached.isConnected()).isTrue();
        }
    }

    @Test
    @Order(10)
    void aResetThatAKillInterruptsIsCompletedByTheNextStartWhichAlsoStopsTheDatabaseThatWasLeftBehind() throws SQLException {
        TestBrowser supervisor = signedIn(product, "supervisor");
        ProcessHandle orphan = product.database();
        assertThat(supervisor.post("/api/demo/stories/D2/play", Map.of("resetFirst", true)).status()).isEqualTo(202);
        product.kill();
        assertThat(orphan.isAlive()).isTrue();

        product.start(DEMO);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(product.ports()).isEqualTo(firstPorts);
        requireWholeTables();
        JsonNode reset = signedIn(product, "supervisor").get("/api/demo/reset").json().path("reset");
        assertThat(reset.path("state").asText()).isEqualTo("DONE");
        await().atMost(Duration.ofMinutes(1)).until(() -> signedIn(product).get("/api/ordering/production-orders").json(), orders -> orders.size() > 0);
        assertThat(signedIn(product).get("/api/ordering/production-orders").json().findValuesAsText("quantity")).containsExactly("12");
    }

    @Test
    @Order(11)
    void outsideTheDemoNobodyComesInByAPasswordThatEverybodyKnows() throws IOException {
        product.stop();
        product.start();

        TestBrowser browser = product.browser();
        assertThat(browser.post("/api/security/session", Map.of("userName", "admin", "password", "takt-admin")).status()).isEqualTo(401);
        String password = Files.readString(product.home().resolve("first-password.txt")).trim();
        assertThat(browser.post("/api/security/session", Map.of("userName", "administrator", "password", password)).status()).isEqualTo(200);
    }

    /** Far from those that every product asks for first: while this one is stopped, others start. */
    private static String[] onOwnPorts() {
        Stream<String> machines = Stream.of(SimulatedLine.CRANE, SimulatedLine.VEHICLE, SimulatedLine.LATHE, SimulatedLine.MILL,
                SimulatedLine.WASHER, SimulatedLine.GAUGE, SimulatedLine.PRESS, SimulatedLine.ASSEMBLY, SimulatedLine.LASER,
                SimulatedLine.VISION, SimulatedLine.TOWER).map("simulator."::concat);
        Stream<String> ports = Stream.concat(Stream.of("database"), machines).map(part -> "--takt.ports." + part + "=" + FreePort.find());
        return Stream.concat(Stream.of(DEMO), ports).toArray(String[]::new);
    }

    private void createOrder() {
        Answer created = signedIn(product).post("/api/ordering/production-orders", Map.of("material", "SF-HUB-80", "quantity", 6,
                "due", OffsetDateTime.now().plusDays(2).toInstant().toString()));
        assertThat(created.status()).as(created.toString()).isBetween(200, 201);
    }

    /** Every table is whole, every migration succeeded, and the order is there once. */
    private void requireSound() throws SQLException {
        requireWholeTables();
        assertThat(signedIn(product).get("/api/ordering/production-orders").json().findValuesAsText("material"))
                .containsOnlyOnce("SF-HUB-80");
        assertThat(product.browser().get("/actuator/health").text()).isEqualTo("{\"status\":\"UP\"}");
    }

    private void requireWholeTables() throws SQLException {
        try (Connection connection = product.openDatabase(); Statement statement = connection.createStatement()) {
            List<String> tables = column(statement, "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()", 1);
            assertThat(tables).hasSizeGreaterThan(80);
            assertThat(column(statement, "CHECK TABLE `" + String.join("`, `", tables) + "`", 4)).hasSize(tables.size()).containsOnly("OK");
            assertThat(column(statement, "SELECT success FROM flyway_schema_history", 1)).containsOnly("1");
        }
    }

    private static List<String> column(Statement statement, String query, int number) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(number));
            }
        }
        return values;
    }

    private List<String> warnings() {
        return product.browser().get("/api/platform/about").json().path("warnings").findValuesAsText("code");
    }

    private static TestBrowser signedIn(PackagedProduct product) {
        return signedIn(product, "planner");
    }

    private static TestBrowser signedIn(PackagedProduct product, String account) {
        TestBrowser browser = product.browser();
        assertThat(browser.post("/api/security/session", Map.of("userName", account, "password", "takt-" + account)).status()).isEqualTo(200);
        return browser;
    }

    /** An address by which other machines would reach this one. */
    private static InetAddress outside() throws SocketException {
        Optional<InetAddress> address = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress()).findFirst();
        assumeTrue(address.isPresent(), "this machine has no network");
        return address.get();
    }
}
