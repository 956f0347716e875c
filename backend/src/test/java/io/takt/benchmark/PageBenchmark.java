package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.benchmark.bare.BarePages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A filtered and sorted page of ten thousand orders, its count included, against Spring MVC and JDBC alone. */
@TaktIntegrationTest
@ActiveProfiles("demo")
@TestPropertySource(properties = {"logging.threshold.console=INFO", "logging.level.root=WARN", "logging.level.io.takt.benchmark=INFO"})
class PageBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(PageBenchmark.class);
    private static final int ROUNDS = 7;
    private static final int READERS = 2;
    private static final int READS = 400;
    private static final int ORDERS = 10_000;
    private static final int PAGE = 25;

    @Autowired
    private Browsers browsers;
    @Autowired
    private DataSource pool;
    @Autowired
    private JdbcTemplate rows;
    @Autowired
    private ObjectMapper json;

    @Test
    void aPageOfOrdersInTheProductAndWithoutIt() throws Exception {
        addOrders();
        try (ServletWebServerApplicationContext bare = BarePages.start(pool)) {
            TestBrowser reader = browsers.signedIn("ordering.read", "material.read");
            TestBrowser nobody = new TestBrowser("http://127.0.0.1:" + bare.getWebServer().getPort(), json);
            assertSamePages(reader, nobody);
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Side product = PageReads.of(reader, PageBenchmark::inTheProduct, READERS, READS);
                Side alone = PageReads.of(nobody, PageBenchmark::withoutIt, READERS, READS);
                LOG.info("Round {}: product 99 of 100 within {} ms, alone {} ms", round, "%.1f".formatted(product.slowMillis()),
                        "%.1f".formatted(alone.slowMillis()));
                if (round > 0) {
                    ratios.add(product.slowMillis() / alone.slowMillis());
                }
            }
            LOG.info("A page of {} of {} orders, {} rounds of {} reads by {} readers: 99th percentile of the product to Spring MVC "
                    + "and JDBC alone {}", PAGE, ORDERS, ROUNDS, READS * READERS, READERS, Side.spread(ratios));
        }
    }

    private void addOrders() {
        List<Object[]> orders = new ArrayList<>();
        for (int number = 1; number <= ORDERS; number++) {
            orders.add(new Object[] {"PO-BM-" + number, number % 2 == 0 ? "SF-HUB-80" : "SF-SFT-12", number % 97 + 1, number % 700});
        }
        rows.batchUpdate("INSERT INTO ordering_production_order (code, material, quantity, due, priority, customer_class, requester, "
                + "created_at, created_by) VALUES (?, ?, ?, '2027-01-01' + INTERVAL ? HOUR, 5, 'B', 'benchmark', '2026-01-01', 'benchmark')", orders);
        rows.update("INSERT INTO ordering_work_order (code, production_order_id, product_revision, routing, routing_revision, quantity, "
                + "replenished, state, version) SELECT CONCAT('WO', SUBSTRING(code, 3)), id, 1, 'RT-HUB-A', 1, quantity, 0, 'PLANNED', 0 "
                + "FROM ordering_production_order WHERE code LIKE 'PO-BM-%'");
    }

    private static String inTheProduct(int page) {
        String filter = URLEncoder.encode("{\"material\":\"SF-HUB-80\"}", StandardCharsets.UTF_8);
        String range = URLEncoder.encode("[" + page * PAGE + "," + (page * PAGE + PAGE - 1) + "]", StandardCharsets.UTF_8);
        String sort = URLEncoder.encode("[\"due\",\"ASC\"]", StandardCharsets.UTF_8);
        return "/api/ordering/production-orders?filter=" + filter + "&range=" + range + "&sort=" + sort;
    }

    private static String withoutIt(int page) {
        return "/orders?material=SF-HUB-80&limit=" + PAGE + "&offset=" + page * PAGE;
    }

    private static void assertSamePages(TestBrowser product, TestBrowser alone) {
        for (int page : new int[] {0, 7, 199}) {
            Answer ours = product.get(inTheProduct(page));
            Answer theirs = alone.get(withoutIt(page));
            assertThat(ours.status()).as(ours.toString()).isEqualTo(200);
            assertThat(codes(ours.json())).isEqualTo(codes(theirs.json())).hasSize(PAGE);
            assertThat(ours.header("Content-Range").replaceAll(".*/", "")).isEqualTo(theirs.header("Content-Range").replaceAll(".*/", ""));
        }
    }

    private static List<String> codes(JsonNode page) {
        return page.findValuesAsText("code").stream().filter(code -> code.startsWith("PO-")).toList();
    }
}
