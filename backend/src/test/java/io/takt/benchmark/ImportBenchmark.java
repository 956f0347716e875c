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
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** What a workbook of 10,000 materials costs while it is looked through, applied and undone: another page's time, and memory. */
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
    private static final String READING = "material.read";
    private static final String OTHER_PAGE = "/api/material/lots?sort=%5B%22receivedAt%22%2C%22DESC%22%5D&range=%5B0%2C24%5D";
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
    void memoryDoesNotGrowWithTheFile() throws Exception {
        ImportingPerson engineer = engineer();
        heldBy(engineer, FEW_ROWS);
        double few = heldBy(engineer, FEW_ROWS);
        double many = heldBy(engineer, ROWS);
        LOG.info("Held in memory at most while a workbook is checked, applied and undone: {} MiB with {} rows, {} MiB with {} rows",
                "%.1f".formatted(few), FEW_ROWS, "%.1f".formatted(many), ROWS);
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

    /** In MiB, beside what was held before. */
    private double heldBy(ImportingPerson engineer, int rows) throws IOException, InterruptedException {
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

    private static long mostHeldUntilEnd(ImportingPerson engineer, Answer asked) throws InterruptedException {
        long most = 0;
        while (engineer.isUnderWay(asked)) {
            most = Math.max(most, held());
            Thread.sleep(BETWEEN_COLLECTIONS.toMillis());
        }
        return most;
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
