package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Four products on one machine, started at the same moment, each with a home of its own: none sees anything of another. */
class SideBySideReliability {

    private static final Logger LOG = LoggerFactory.getLogger(SideBySideReliability.class);
    private static final int PRODUCTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Test
    void fourProductsMakeTheirOwnOrdersOnly() throws Exception {
        Path homes = Path.of("target/side-by-side-" + UUID.randomUUID()).toAbsolutePath();
        List<PackagedProduct> products = IntStream.rangeClosed(1, PRODUCTS)
                .mapToObj(number -> PackagedProduct.on(homes.resolve("home-" + number))).toList();
        try {
            products.forEach(product -> product.launch("--spring.profiles.active=demo", "--takt.demo.operator=true", "--takt.demo.pace=20"));
            products.forEach(product -> await().atMost(PATIENCE).until(() -> !product.isAlive() || product.isUp()));
            assertThat(products).as("products that have started").allMatch(PackagedProduct::isAlive);
            assertPortsDiffer(products);
            for (int number = 0; number < PRODUCTS; number++) {
                new Crew(products.get(number).address()).order("SF-HUB-80", number + 1);
            }
            for (int number = 0; number < PRODUCTS; number++) {
                assertOnlyItsOwn(products.get(number), number + 1);
            }
            LOG.info("{} products side by side made 1 to {} hubs each, and nothing of another's", PRODUCTS, PRODUCTS);
        } finally {
            products.forEach(PackagedProduct::close);
        }
    }

    private static void assertPortsDiffer(List<PackagedProduct> products) {
        List<String> all = new ArrayList<>();
        products.forEach(product -> all.addAll(product.ports().stringPropertyNames().stream().map(product.ports()::getProperty).toList()));
        Set<String> distinct = new HashSet<>(all);
        assertThat(distinct).as("ports of all products").hasSameSizeAs(all).hasSizeGreaterThan(PRODUCTS * 10);
    }

    private static void assertOnlyItsOwn(PackagedProduct product, int pieces) throws Exception {
        TestBrowser supervisor = Crew.signedIn(product.address(), "supervisor");
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> state(supervisor).equals("COMPLETED"));
        JsonNode orders = supervisor.get("/api/ordering/production-orders").json();
        assertThat(orders.findValuesAsText("quantity")).contains(String.valueOf(pieces));
        try (Books books = new Books(product.openDatabase())) {
            assertThat(books.number("SELECT COUNT(*) FROM execution_order")).isEqualTo(1);
            assertThat(books.number("SELECT COUNT(*) FROM execution_unit WHERE state IN ('GOOD', 'SCRAPPED')")).isGreaterThanOrEqualTo(pieces);
            assertThat(books.number("SELECT COUNT(*) FROM execution_cycle c WHERE NOT EXISTS (SELECT 1 FROM execution_cycle_member m "
                    + "WHERE m.cycle_id = c.id)")).as("cycles of nobody's units").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM connectivity_signal WHERE type = 'HANDSHAKE' AND state NOT IN ('DONE', 'IGNORED')"))
                    .as("answers that nobody here asked for").isZero();
        }
    }

    private static String state(TestBrowser supervisor) {
        return supervisor.get("/api/execution/work-orders/WO-1001").json().path("state").asText();
    }
}
