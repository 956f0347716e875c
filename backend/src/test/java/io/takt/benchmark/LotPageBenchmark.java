package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A filtered and sorted page of a million lots, its count included, against Spring MVC and JDBC alone with the same statements. */
@TaktIntegrationTest
@ActiveProfiles("demo")
@TestPropertySource(properties = {"logging.threshold.console=INFO", "logging.level.root=WARN", "logging.level.io.takt.benchmark=INFO"})
class LotPageBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(LotPageBenchmark.class);
    private static final int ROUNDS = 7;
    private static final int READERS = 2;
    private static final int READS = 150;
    private static final int LOTS = 1_000_000;
    private static final int MATERIALS = 20;
    private static final int PAGE = 25;
    private static final String MATERIAL = "BM-7";
    private static final String DIGITS = "(SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 "
            + "UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";

    @Autowired
    private Browsers browsers;
    @Autowired
    private DataSource pool;
    @Autowired
    private JdbcTemplate rows;
    @Autowired
    private ObjectMapper json;

    @Test
    void aPageOfLotsInTheProductAndWithoutIt() throws Exception {
        addLots();
        try (ServletWebServerApplicationContext bare = BarePages.start(pool)) {
            TestBrowser reader = browsers.signedIn("material.read");
            TestBrowser nobody = new TestBrowser("http://127.0.0.1:" + bare.getWebServer().getPort(), json);
            assertSamePages(reader, nobody);
            otherPages(reader);
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Side product = PageReads.of(reader, LotPageBenchmark::inTheProduct, READERS, READS);
                Side alone = PageReads.of(nobody, LotPageBenchmark::withoutIt, READERS, READS);
                LOG.info("Round {}: product 95 of 100 within {} ms, alone {} ms", round, "%.1f".formatted(product.millisOf(95)),
                        "%.1f".formatted(alone.millisOf(95)));
                if (round > 0) {
                    ratios.add(product.millisOf(95) / alone.millisOf(95));
                }
            }
            LOG.info("A page of {} of {} lots, {} rounds of {} reads by {} readers: 95th percentile of the product to Spring MVC and "
                    + "JDBC alone {}", PAGE, LOTS, ROUNDS, READS * READERS, READERS, Side.spread(ratios));
        }
    }

    /** Each lot lies at one place; one in seven is held. */
    private void addLots() {
        rows.update("INSERT INTO material_definition (code, name_zh, name_en, tracking, unit, material_class, version) "
                + "SELECT CONCAT('BM-', n), '料', 'Material', 'LOT', 'pcs', (SELECT MIN(code) FROM material_class), 0 "
                + "FROM (SELECT one.n + 10 * ten.n AS n FROM " + DIGITS + " one, " + DIGITS + " ten) numbers WHERE n < ?", MATERIALS);
        rows.update("INSERT INTO material_stock (material) SELECT code FROM material_definition WHERE code LIKE 'BM-%'");
        rows.update("INSERT INTO material_lot (code, material, heat_number, supplier, quality, received_at, version) "
                + "SELECT CONCAT('BM-', n), CONCAT('BM-', n % ?), CONCAT('HEAT-', n DIV 50), 'A supplier', "
                + "IF(n % 7 = 0, 'ON_HOLD', 'ACCEPTED'), '2020-01-01' + INTERVAL (n * 7919 % ?) MINUTE, 0 "
                + "FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n + 100000 * f.n AS n FROM " + DIGITS + " a, "
                + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " d, " + DIGITS + " e, " + DIGITS + " f) numbers", MATERIALS, LOTS);
        rows.update("INSERT INTO material_balance (material, lot, location, quantity) SELECT material, code, 'BIN-1', 10 FROM material_lot "
                + "WHERE code LIKE 'BM-%'");
        rows.execute("ANALYZE TABLE material_lot, material_balance");
    }

    private static String inTheProduct(int page) {
        return lots("{\"material\":\"" + MATERIAL + "\",\"quality\":\"ACCEPTED\"}", "[\"receivedAt\",\"DESC\"]", page);
    }

    private static String lots(String filter, String sort, int page) {
        String range = "[" + page * PAGE + "," + (page * PAGE + PAGE - 1) + "]";
        return "/api/material/lots?filter=" + encoded(filter) + "&sort=" + encoded(sort) + "&range=" + encoded(range);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String withoutIt(int page) {
        return "/lots?material=" + MATERIAL + "&quality=ACCEPTED&limit=" + PAGE + "&offset=" + page * PAGE;
    }

    private static void assertSamePages(TestBrowser product, TestBrowser alone) {
        for (int page : new int[] {0, 7, 99}) {
            Answer ours = product.get(inTheProduct(page));
            Answer theirs = alone.get(withoutIt(page));
            assertThat(ours.status()).as(ours.toString()).isEqualTo(200);
            assertThat(ours.json().findValuesAsText("code")).isEqualTo(theirs.json().findValuesAsText("code")).hasSize(PAGE);
            assertThat(ours.header("Content-Range").replaceAll(".*/", "")).isEqualTo(theirs.header("Content-Range").replaceAll(".*/", ""));
        }
    }

    /** What the list's other filters and sorts cost; told, and not compared. */
    private static void otherPages(TestBrowser product) throws Exception {
        String material = "{\"material\":\"" + MATERIAL + "\"}";
        for (String filter : List.of("{}", material, "{\"quality\":\"ON_HOLD\"}", "{\"q\":\"HEAT-777\"}")) {
            for (String sort : List.of("[]", "[\"receivedAt\",\"DESC\"]", "[\"material\",\"ASC\"]")) {
                Side reads = PageReads.of(product, page -> lots(filter, sort, page), 1, 5);
                LOG.info("filter {} sort {}: {} ms", filter, sort, "%.0f".formatted(reads.millisOf(95)));
            }
        }
    }
}
