package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Four hours of plant time at twenty times the pace: ten orders at once, and another when one ends, while cables are pulled
 * and machines fail, and the product is killed twice, once with its database. Every order ends, every piece and every movement
 * is accounted for.
 */
class SoakReliability {

    private static final Logger LOG = LoggerFactory.getLogger(SoakReliability.class);
    private static final int PACE = 20;
    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("soak.plant-minutes", 240)).dividedBy(PACE);
    private static final Duration AFTERWARDS = Duration.ofMinutes(25);
    private static final Duration UNTIL_ALL_IS_CONNECTED = Duration.ofSeconds(30);
    private static final int AT_ONCE = 10;
    private static final List<Order> ORDERS = List.of(hubs(), hubs(), hubs(), hubs(), shafts(), shafts(),
            new Order("FP-WHL-80S", 6), new Order("FP-WHL-80S", 4), new Order("FP-WHL-80B", 6), new Order("FP-WHL-80B", 4),
            hubs(), shafts(), new Order("FP-WHL-80S", 4), hubs(), hubs(), new Order("FP-WHL-80B", 6), shafts(), hubs());
    private static final String WRONG_BALANCES = """
            SELECT COUNT(*)
              FROM (SELECT material, lot, location, SUM(quantity) AS moved
                      FROM material_movement GROUP BY material, lot, location) m
              LEFT JOIN material_balance b ON b.material = m.material AND b.lot = m.lot AND b.location = m.location
             WHERE m.moved <> COALESCE(b.quantity, 0)""";
    private static final String UNITS_NOT_IN_STOCK = """
            SELECT COUNT(*)
              FROM (SELECT o.material, u.bin, COUNT(*) AS pieces
                      FROM execution_unit u JOIN execution_order o ON o.id = u.order_id
                     WHERE u.state = 'GOOD' GROUP BY o.material, u.bin) g
              LEFT JOIN (SELECT material, location, SUM(quantity) AS quantity
                           FROM material_balance GROUP BY material, location) b
                ON b.material = g.material AND b.location = g.bin
             WHERE g.pieces <> COALESCE(b.quantity, 0)""";

    private final Path folder = Path.of("target/soak-" + UUID.randomUUID()).toAbsolutePath();
    /** While this file is there, every cable is in and nothing fails. */
    private final Path calm = folder.resolve("calm");
    private final Deque<Order> toCome = new ArrayDeque<>(ORDERS);

    /** What is ordered: so many pieces of a material. */
    private record Order(String material, int pieces) {
    }

    private static Order hubs() {
        return new Order("SF-HUB-80", 6);
    }

    private static Order shafts() {
        return new Order("SF-SFT-12", 12);
    }

    @Test
    void tenOrdersEndWellThoughDevicesFailAndTheProductIsKilledTwice() throws Exception {
        Files.createDirectories(folder);
        try (PackagedProduct product = Seams.productIn(folder).start("--spring.profiles.active=demo,soak", "--takt.demo.pace=" + PACE,
                "--takt.demo.operator=true", "--soak.calm=" + calm)) {
            workFor(product, LENGTH.dividedBy(4));
            LOG.info("The product is killed");
            product.kill();
            product.startAgain();
            workFor(product, LENGTH.dividedBy(4));
            LOG.info("The product and its database are killed");
            product.killWithDatabase();
            product.startAgain();
            workFor(product, LENGTH.dividedBy(6));
            Footprint warm = footprint(product);
            workFor(product, LENGTH.dividedBy(3));
            Footprint end = footprint(product);
            LOG.info("Trouble: {}; warm {}, at the end {}", trouble(product), warm, end);
            finish(product);
            check(product);
            assertThat(end.threads()).as("threads").isLessThanOrEqualTo(warm.threads() + 8);
            assertThat(end.heapMebibytes()).as("heap").isLessThanOrEqualTo(warm.heapMebibytes() * 5 / 4 + 24);
        }
    }

    private void workFor(PackagedProduct product, Duration length) {
        Instant end = Instant.now().plus(length);
        Crew crew = new Crew(product.address());
        await().atMost(length.plusMinutes(1)).pollInterval(Duration.ofSeconds(2)).until(() -> {
            crew.haveMachinesTryAgain();
            for (int open = crew.openOrders(); open < AT_ONCE && !toCome.isEmpty(); open++) {
                Order next = toCome.remove();
                crew.order(next.material(), next.pieces());
            }
            return Instant.now().isAfter(end);
        });
    }

    /** A machine whose cable is out has fewer threads: the product is looked at while all of them are in. */
    private Footprint footprint(PackagedProduct product) throws IOException {
        Files.createFile(calm);
        workFor(product, UNTIL_ALL_IS_CONNECTED);
        Footprint found = Footprint.of(product);
        Files.delete(calm);
        return found;
    }

    private void finish(PackagedProduct product) throws IOException {
        Files.createFile(calm);
        Crew crew = new Crew(product.address());
        await().atMost(AFTERWARDS).pollInterval(Duration.ofSeconds(2)).until(() -> {
            crew.haveMachinesTryAgain();
            return crew.openOrders() == 0;
        });
    }

    private static long trouble(PackagedProduct product) {
        return product.log().lines().filter(line -> line.contains("Trouble: ")).count();
    }

    private static void check(PackagedProduct product) throws Exception {
        checkOrders(product);
        try (Books books = new Books(product.openDatabase())) {
            await().atMost(Duration.ofMinutes(1)).until(() -> books.number("SELECT COUNT(*) FROM ACT_RU_EXECUTION") == 0);
            assertThat(books.number("SELECT COUNT(*) FROM ACT_RU_INCIDENT")).as("incidents").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM execution_task WHERE state = 'OPEN'")).as("open tasks").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM execution_cycle WHERE state = 'REQUESTED'")).as("open cycles").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM execution_transport WHERE ended_at IS NULL")).as("open transports").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM connectivity_command WHERE open")).as("open requests").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM material_reservation")).as("reservations").isZero();
            assertThat(books.number(WRONG_BALANCES)).as("balances that are not the sum of their movements").isZero();
            assertThat(books.number(UNITS_NOT_IN_STOCK)).as("good units that stock does not know").isZero();
            LOG.info("{} cycles, {} of them unusable, {} by hand; {} units, {} scrapped; signals {}",
                    books.number("SELECT COUNT(*) FROM execution_cycle"),
                    books.number("SELECT COUNT(*) FROM execution_cycle WHERE state = 'UNUSABLE'"),
                    books.number("SELECT COUNT(*) FROM execution_cycle WHERE state = 'BY_HAND'"),
                    books.number("SELECT COUNT(*) FROM execution_unit"),
                    books.number("SELECT COUNT(*) FROM execution_unit WHERE state = 'SCRAPPED'"), books.signals());
        }
    }

    /** Every piece is somewhere, and what was finished has all that its routing demands. */
    private static void checkOrders(PackagedProduct product) {
        TestBrowser supervisor = Crew.signedIn(product.address(), "supervisor");
        for (JsonNode order : supervisor.get("/api/ordering/production-orders").json()) {
            String code = order.path("workOrder").path("code").asText();
            JsonNode records = supervisor.get("/api/traceability/orders/" + code + "/completeness").json();
            assertThat(records.path("incomplete").isArray()).as(records.toString()).isTrue();
            assertThat(records.path("incomplete")).as("%s: what the records lack", code).isEmpty();
            JsonNode quantities = supervisor.get("/api/execution/work-orders/" + code).json().path("quantities");
            assertThat(records.path("finished").asInt()).as("%s: finished units", code).isGreaterThanOrEqualTo(quantities.path("good").asInt());
            assertThat(sum(quantities, "ordered", "replenished", "overProduced")).as("%s %s", order.path("code").asText(), quantities)
                    .isEqualTo(sum(quantities, "good", "downgraded", "scrapped", "held", "inRework", "inProcess", "notStarted"));
        }
    }

    private static int sum(JsonNode quantities, String... names) {
        return List.of(names).stream().mapToInt(name -> quantities.path(name).asInt()).sum();
    }
}
