package io.takt.rules.gate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTextTest {

    private static final Set<String> FACTS = Set.of("ordered", "good");

    @ParameterizedTest
    @ValueSource(strings = {"-", "1", "-1.5", "\"a\"", "\"孔径\"", "true", "null", "< 1", ">= 1.25", "!= 3", "1, 2, 3",
            "[1..5]", "(1..5)", "]1..5[", "[1..5), > 9", "not(1)", "not(\"a\", \"b\")", "not(< 1)", "ordered",
            "< ordered - good", "[ordered..good]", "[1, 2]", "-ordered", "(1 + 2) * 3"})
    void aCellMayHoldLiteralsRangesComparisonsListsAndFacts(String cell) {
        assertThatCode(() -> FeelText.admitTests(cell, FACTS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "ordered - good", "ordered + 1 * good / 2", "(ordered - good)", "ordered >= good",
            "\"text\"", "[1, ordered]"})
    void anExpressionMayComputeFromFacts(String expression) {
        assertThatCode(() -> FeelText.admitExpression(expression, FACTS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "- -", "1 2", "ordered good", "ordered.good", "ordered()", "now()", "not()",
            "{a: 1}", "ordered[1]", "?", "@\"2026-01-01\"", "1..5", "for i in [1] return i", "if true then 1 else 2",
            "some x in [1] satisfies true", "1 and 2", "1 in 2", "2 ** 3", "ordered instance of string", "'a'",
            "\"a", "\"a\\\"", "1;2", "// x", "/* x */ 1", "ordered\u00a0+ 1", "function(a) a",
            "9999999999999999999999"})
    void nothingElseIsAdmitted(String text) {
        assertThatThrownBy(() -> FeelText.admitExpression(text, FACTS)).isInstanceOf(FeelText.NotAdmitted.class);
        assertThatThrownBy(() -> FeelText.admitTests(text, FACTS)).isInstanceOf(FeelText.NotAdmitted.class);
    }
}
