package io.takt.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePatternTest {

    private static final LocalDate START = LocalDate.of(2024, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "PO-{n}, 2026-11-30, 1001, PO-1001",
        "ML-{yyyy}{MM}{dd}-{n:3}, 2026-11-30, 7, ML-20261130-007",
        "{yy}{n:2}, 2026-01-02, 100, 26100",
        "W{YYYY}{ww}-{n}, 2027-01-01, 5, W202653-5",
        "W{YYYY}{ww}-{n}, 2024-12-30, 5, W202501-5",
        "{place}.{n}, 2026-01-01, 1, FL-01.1",
    })
    void aCodeIsMadeOfItsParts(String pattern, LocalDate day, long number, String code) {
        assertThat(CodePattern.parse(pattern).orElseThrow().code(day, "FL-01", number)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO-{", "PO-}", "{}", "{x}", "{n:0}", "{n:13}", "{n:}", "{yyyy:4}{n}", "{{n}}", "{N}"})
    void whatMeansNothingIsNoPattern(String pattern) {
        assertThat(CodePattern.parse(pattern)).isEmpty();
    }

    @Property(tries = 500)
    void whereThePatternTellsThePeriodsNoCodeComesTwice(@ForAll CounterReset resets, @ForAll @IntRange(max = 800) int first,
            @ForAll @IntRange(max = 800) int second, @ForAll @IntRange(min = 1, max = 2000) int one, @ForAll @IntRange(min = 1, max = 2000) int other) {
        CodePattern pattern = CodePattern.parse(switch (resets) {
            case NEVER -> "A-{n}";
            case YEAR -> "A{yy}-{n:3}";
            case MONTH -> "A{yyyy}{MM}{n:3}";
            case WEEK -> "A{YYYY}{ww}{n:2}";
            case DAY -> "A{dd}{MM}{yyyy}{n}";
        }).orElseThrow();
        LocalDate day = START.plusDays(first);
        LocalDate otherDay = START.plusDays(second);
        Assume.that(one != other || !resets.period(day).equals(resets.period(otherDay)));

        assertThat(resets.isToldBy(pattern.kinds())).isTrue();
        assertThat(pattern.code(day, "", one)).isNotEqualTo(pattern.code(otherDay, "", other));
    }

    @ParameterizedTest
    @CsvSource({"YEAR, A{MM}{n}", "MONTH, A{yyyy}{n}", "MONTH, A{yyyy}{ww}{n}", "WEEK, A{yyyy}{ww}{n}", "DAY, A{yyyy}{dd}{n}"})
    void aPatternThatDoesNotTellThePeriodIsKnown(CounterReset resets, String pattern) {
        assertThat(resets.isToldBy(CodePattern.parse(pattern).orElseThrow().kinds())).isFalse();
    }
}
