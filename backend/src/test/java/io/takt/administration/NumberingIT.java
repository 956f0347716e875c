package io.takt.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class NumberingIT {

    private static final String PATTERNS = "/api/administration/number-patterns/";
    private static final int THREADS = 12;
    private static final int TASKS = 120;

    private final Numbering numbering;
    private final JdbcTemplate rows;
    private final TransactionTemplate transactions;
    private final TestBrowser admin;
    private final String kind = "test.kind-" + UUID.randomUUID();

    NumberingIT(@Autowired Numbering numbering, @Autowired JdbcTemplate rows, @Autowired TransactionTemplate transactions,
            @Autowired Browsers browsers) {
        this.numbering = numbering;
        this.rows = rows;
        this.transactions = transactions;
        this.admin = browsers.signedIn("administration.read", "administration.edit", "material.read");
    }

    @BeforeEach
    void aKindIsNumbered() {
        rows.update("""
                INSERT INTO administration_number_pattern (code, name_zh, name_en, pattern, resets, starts_at, gap_free, always_gap_free, placed,
                                                           archived, version)
                VALUES (?, '试', 'Trial', 'T-{n}', 'NEVER', 1, TRUE, FALSE, FALSE, FALSE, 0)""", kind);
    }

    @AfterEach
    void forget() {
        rows.update("DELETE FROM administration_number_pattern WHERE code = ?", kind);
        rows.update("DELETE FROM administration_number_sequence WHERE name LIKE ?", kind + "%");
    }

    @Test
    void withoutGapsManyAtOnceGetEachNumberOnceAndWhoFailsLeavesNone() throws Exception {
        List<String> codes = atOnce();

        assertThat(codes).hasSize(TASKS - TASKS / 3)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TASKS - TASKS / 3).mapToObj("T-%d"::formatted).toList());
    }

    @Test
    void whereGapsAreAllowedEachNumberIsGivenOnceTooAndNobodyWaits() throws Exception {
        change(Map.of("pattern", "T-{n:2}", "resets", "NEVER", "startsAt", 1, "gapFree", false));

        assertThat(atOnce()).hasSize(TASKS - TASKS / 3).doesNotHaveDuplicates();

        String inner = numbering.numbered(kind, "", code -> false, outer -> elsewhere());
        assertThat(inner).isEqualTo("T-%02d".formatted(TASKS + 2));
    }

    /** One of three fails after it has its number. */
    private List<String> atOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = IntStream.range(0, TASKS).<Callable<String>>mapToObj(task -> () -> numbering.numbered(kind, "", code -> false, code -> {
                if (task % 3 == 0) {
                    throw new IllegalStateException("fails on purpose");
                }
                return code;
            })).toList();
            return threads.invokeAll(tasks).stream().map(NumberingIT::codeOrNull).filter(Objects::nonNull).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static String codeOrNull(Future<String> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            assertThat(failed).hasRootCauseMessage("fails on purpose");
            return null;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** Somebody else takes a number while the caller's work is under way. */
    private String elsewhere() {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            return other.submit(() -> numbering.numbered(kind, "", code -> false, code -> code)).get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void aCodeIsTakenInATransactionOrNotAtAll() {
        assertThatThrownBy(() -> numbering.next(kind, code -> false)).isInstanceOf(IllegalTransactionStateException.class);
        transactions.executeWithoutResult(status -> {
            numbering.next(kind, code -> false);
            status.setRollbackOnly();
        });

        assertThat(transactions.<String>execute(status -> numbering.next(kind, code -> false))).isEqualTo("T-1");
    }

    @Test
    void thePreviewTellsTheNextThreeAndTakesNone() {
        transactions.executeWithoutResult(status -> numbering.next(kind, code -> false));

        Answer preview = admin.post(PATTERNS + kind + "/preview", Map.of("pattern", "X{n:4}", "resets", "NEVER", "startsAt", 50, "gapFree", true));

        assertThat(preview.json()).extracting(code -> code.asText()).containsExactly("X0002", "X0003", "X0004");
        assertThat(admin.get(PATTERNS + kind).json().path("next")).extracting(code -> code.asText()).containsExactly("T-2", "T-3", "T-4");
    }

    @Test
    void aChangedPatternGoesOnCountingAndItsHistoryTellsIt() {
        transactions.executeWithoutResult(status -> numbering.next(kind, code -> false));

        assertThat(change(Map.of("pattern", "N-{n:5}", "resets", "NEVER", "startsAt", 1, "gapFree", true)).status()).isEqualTo(200);

        assertThat(transactions.<String>execute(status -> numbering.next(kind, code -> false))).isEqualTo("N-00002");
        Answer history = admin.get("/api/security/history/administration.number-pattern/" + kind);
        assertThat(history.json().toString()).contains("T-{n}", "N-{n:5}");
    }

    @Test
    void aCounterThatBeginsAnewAtOtherTimesGoesOnWhereItWas() {
        change(Map.of("pattern", "T-{yyyy}-{n}", "resets", "NEVER", "startsAt", 1, "gapFree", true));
        String first = take();
        take();
        Map<String, Object> yearly = Map.of("pattern", "T-{yyyy}-{n}", "resets", "YEAR", "startsAt", 1, "gapFree", true);

        assertThat(admin.post(PATTERNS + kind + "/preview", yearly).json().path(0).asText()).isEqualTo(third(first));
        assertThat(change(yearly, 1).status()).isEqualTo(200);

        assertThat(take()).isEqualTo(third(first));
    }

    private static String third(String first) {
        return first.substring(0, first.length() - 1) + "3";
    }

    @Test
    void aCounterThatIsFartherIsNotSetBack() {
        transactions.executeWithoutResult(status -> numbering.next(kind, code -> false));
        change(Map.of("pattern", "T-{yyyy}-{n}", "resets", "YEAR", "startsAt", 50, "gapFree", true));

        assertThat(take()).endsWith("-50");
    }

    @Test
    void aCodeThatIsTakenIsPassedOver() {
        assertThat(transactions.<String>execute(status -> numbering.next(kind, Set.of("T-1", "T-2")::contains))).isEqualTo("T-3");
    }

    private String take() {
        return transactions.execute(status -> numbering.next(kind, code -> false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X{q}         | NEVER | 1  | /pattern
            X            | NEVER | 1  | /pattern
            X{n}{n}      | NEVER | 1  | /pattern
            X {n}        | NEVER | 1  | /pattern
            -{n}         | NEVER | 1  | /pattern
            {place}{n}   | NEVER | 1  | /pattern
            X{yyyy}{n}   | MONTH | 1  | /resets
            X{n}         | NEVER | -1 | /startsAt
            AVeryLongTextThatNobodyWouldReadAtAll{n:9} | NEVER | 1 | /pattern
            AVeryLongTextThatNobodyWouldRead{n} | NEVER | 1 | /pattern
            """)
    void whatCannotBeIsRefusedAtItsField(String pattern, String resets, int startsAt, String pointer) {
        Answer refused = change(Map.of("pattern", pattern, "resets", resets, "startsAt", startsAt, "gapFree", true));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @Test
    void ordersKeepTheirCodesAndAreAlwaysWithoutGaps() {
        Answer orders = admin.get(PATTERNS + "ordering.production-order");

        assertThat(orders.json().path("pattern").asText()).isEqualTo("PO-{n}");
        Answer refused = admin.write("PUT", PATTERNS + "ordering.production-order", Map.of("pattern", "PO-{n}", "resets", "NEVER", "startsAt", 1001,
                "gapFree", false), Map.of("If-Match", orders.header("ETag")));
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly("/gapFree");
    }

    @Test
    void aFormAsksForTheNextCodeOfItsKindAlone() {
        assertThat(admin.get(PATTERNS + "material.lot/proposal").json().path("code").asText()).matches("ML-\\d{8}-\\d{3}");
        assertThat(admin.get(PATTERNS + "ordering.production-order/proposal").status()).isEqualTo(403);
    }

    private Answer change(Map<String, ?> wanted) {
        return change(wanted, 0);
    }

    private Answer change(Map<String, ?> wanted, int version) {
        return admin.write("PUT", PATTERNS + kind, wanted, Map.of("If-Match", "\"%d\"".formatted(version)));
    }
}
