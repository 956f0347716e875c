package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.administration.imports.GivenBook;
import io.takt.administration.imports.ImportingPerson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** What a file of 10,000 rows costs while it is looked through, applied and undone: the time of others' pages and work, and memory. */
@TaktIntegrationTest
@ActiveProfiles("demo")
@TestPropertySource(properties = {"logging.threshold.console=INFO", "logging.level.root=WARN", "logging.level.io.takt.benchmark=INFO"})
class ImportBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ImportBenchmark.class);
    private static final int ROWS = 10_000;
    private static final int FEW_ROWS = 1_000;
    private static final int ROUNDS = 3;
    private static final int READS = 100;
    /** Collecting garbage without a pause would take the time of the import itself. */
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofMillis(250);
    private static final Duration IMPORT = Duration.ofMinutes(10);
    private static final String LOTS = "/api/material/lots";
    private static final String BAR = "RM-AL-080";
    private static final String STORE = "FL-01";
    private static final Object[] LOT = {"Lot", "Material", "Quantity", "Store"};
    private static final double MOST_MIB = 32;
    private static final String READING = "material.read";
    private static final String OTHER_PAGE = LOTS + "?sort=%5B%22receivedAt%22%2C%22DESC%22%5D&range=%5B0%2C24%5D";
    private static final List<String> COLUMNS = List.of("Code", "Chinese name", "English name", "Tracking", "Unit", "Class", "Shelf life in days");

    @Autowired
    private Browsers browsers;
    @TempDir
    private Path folder;

    @Test
    void anotherPageBesideALongImportAndWithoutIt() throws Exception {
        ImportingPerson engineer = engineer();
        TestBrowser reader = browsers.signedIn(READING);
        Path book = materials(ROWS);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Side alone = PageReads.of(reader, page -> OTHER_PAGE, 1, READS);
            List<Side> beside = new ArrayList<>();
            JsonNode checked = whileReading(engineer, reader, beside, engineer.give(book));
            JsonNode applied = whileReading(engineer, reader, beside, engineer.ask(checked, "application"));
            JsonNode undone = whileReading(engineer, reader, beside, engineer.ask(applied, "undo"));
            assertThat(Stream.of(checked, applied, undone).map(run -> run.path("state").asText())).containsExactly("CHECKED", "APPLIED", "UNDONE");
            assertThat(applied.path("added").asInt()).isEqualTo(ROWS);
            Side all = Side.together(beside);
            LOG.info("Round {}: {} rows checked, applied and undone in {} s; another page 95 of 100 within {} ms beside it, {} ms alone", round,
                    ROWS, "%.1f".formatted(all.seconds()), "%.1f".formatted(all.millisOf(95)), "%.1f".formatted(alone.millisOf(95)));
            if (round > 0) {
                ratios.add(all.millisOf(95) / alone.millisOf(95));
            }
        }
        LOG.info("Another page beside an import of {} rows to the same page alone, 95th percentile: {}", ROWS, Side.spread(ratios));
    }

    @Test
    void workWithAMaterialBesideALongFileOfItsLotsAndWithoutIt() throws Exception {
        ImportingPerson keeper = new ImportingPerson(browsers.signedIn("administration.import", READING, "material.receive", "material.hold"));
        String lot = received(keeper.browser);
        Path book = lots();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Side alone = divided(keeper.browser, lot, READS);
            List<Side> beside = new ArrayList<>();
            JsonNode checked = whileDividing(keeper, lot, beside, keeper.give(book));
            JsonNode applied = whileDividing(keeper, lot, beside, keeper.ask(checked, "application"));
            assertThat(applied.path("added").asInt()).as(applied.toString()).isEqualTo(ROWS);
            assertThat(keeper.ended(keeper.ask(applied, "undo")).path("state").asText()).isEqualTo("UNDONE");
            Side all = Side.together(beside);
            LOG.info("Round {}: {} lots checked and applied in {} s; a lot of the same material divided 95 of 100 times within {} ms beside it, {} ms alone",
                    round, ROWS, "%.1f".formatted(all.seconds()), "%.1f".formatted(all.millisOf(95)), "%.1f".formatted(alone.millisOf(95)));
            if (round > 0) {
                ratios.add(all.millisOf(95) / alone.millisOf(95));
            }
        }
        LOG.info("Dividing a lot beside an import of {} lots of its material to the same alone, 95th percentile: {}", ROWS, Side.spread(ratios));
    }

    @Test
    void memoryStaysWithinItsBoundHoweverLongTheFile() throws Exception {
        ImportingPerson engineer = engineer();
        heldBy(engineer, FEW_ROWS);
        double few = heldBy(engineer, FEW_ROWS);
        double many = heldBy(engineer, ROWS);
        LOG.info("Held in memory at most while a workbook is checked, applied and undone: {} MiB with {} rows, {} MiB with {} rows",
                "%.1f".formatted(few), FEW_ROWS, "%.1f".formatted(many), ROWS);
        assertThat(many).isLessThan(MOST_MIB);
    }

    private ImportingPerson engineer() {
        return new ImportingPerson(browsers.signedIn("administration.import", READING, "material.edit"));
    }

    private static JsonNode whileReading(ImportingPerson engineer, TestBrowser reader, List<Side> sides, Answer asked) throws Exception {
        do {
            sides.add(PageReads.of(reader, page -> OTHER_PAGE, 1, READS / 10));
        } while (engineer.isUnderWay(asked));
        return engineer.ended(asked);
    }

    private static JsonNode whileDividing(ImportingPerson keeper, String lot, List<Side> sides, Answer asked) {
        do {
            sides.add(divided(keeper.browser, lot, READS / 10));
        } while (keeper.isUnderWay(asked));
        return keeper.ended(asked);
    }

    private static Side divided(TestBrowser keeper, String lot, int times) {
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            Answer part = keeper.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 1));
            nanos.add(System.nanoTime() - begun);
            assertThat(part.status()).as(part.toString()).isEqualTo(201);
        }
        return new Side(times, nanos.stream().mapToLong(Long::longValue).sum() / 1e9, nanos);
    }

    private static String received(TestBrowser keeper) {
        Answer received = keeper.post(LOTS, Map.of("material", BAR, "quantity", 1_000_000, "place", STORE));
        assertThat(received.status()).as(received.toString()).isEqualTo(201);
        return received.json().path("code").asText();
    }

    /** In MiB, beside what was held before. */
    private double heldBy(ImportingPerson engineer, int rows) throws IOException {
        long before = held();
        long most = before;
        Answer asked = engineer.give(materials(rows));
        for (String next : List.of("application", "undo")) {
            most = Math.max(most, mostHeldUntilEnd(engineer, asked));
            asked = engineer.ask(engineer.ended(asked), next);
        }
        most = Math.max(most, mostHeldUntilEnd(engineer, asked));
        assertThat(engineer.ended(asked).path("state").asText()).isEqualTo("UNDONE");
        return (most - before) / 1024.0 / 1024.0;
    }

    private static long mostHeldUntilEnd(ImportingPerson engineer, Answer asked) {
        AtomicLong most = new AtomicLong();
        Awaitility.await().atMost(IMPORT).pollInterval(BETWEEN_COLLECTIONS).until(() -> {
            most.accumulateAndGet(held(), Math::max);
            return !engineer.isUnderWay(asked);
        });
        return most.get();
    }

    /** As the collection itself found it: what others need in the moment after it does not count. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage).mapToLong(MemoryUsage::getUsed).sum();
    }

    private Path lots() throws IOException {
        Stream<Object[]> rows = IntStream.range(0, ROWS).mapToObj(at -> new Object[] {"LONG-" + at, BAR, BigDecimal.ONE, STORE});
        return GivenBook.of(Map.of("Lots in stock", Stream.concat(Stream.<Object[]>of(LOT), rows).toArray(Object[][]::new)), folder);
    }

    private Path materials(int rows) throws IOException {
        Object[][] lines = Stream.concat(Stream.<Object[]>of(COLUMNS.toArray()), IntStream.range(0, rows).mapToObj(ImportBenchmark::material))
                .toArray(Object[][]::new);
        return GivenBook.of(Map.of("Materials", lines), folder);
    }

    private static Object[] material(int at) {
        return new Object[] {"LONG-" + at, "物料", "Material " + at, "By lot", "pcs", "raw", at % 365 + 1};
    }
}
