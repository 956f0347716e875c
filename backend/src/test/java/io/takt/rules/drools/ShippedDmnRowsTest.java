package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleTable;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.Shipped;
import io.takt.rules.domain.CompiledRules.Answer;
import io.takt.rules.gate.DmnReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Plays {@code src/test/resources/rules/*.csv}: facts, the rows that must fire, the first conclusion. */
class ShippedDmnRowsTest {

    @TestFactory
    Stream<DynamicTest> eachTestRowFiresItsRowsAndConcludes() {
        return Shipped.names(Form.DMN).stream().flatMap(this::playAll);
    }

    @TestFactory
    Stream<DynamicTest> eachRowOfATableHasATestRow() {
        return Shipped.names(Form.DMN).stream().map(ruleSet -> DynamicTest.dynamicTest(ruleSet, () -> {
            Set<String> covered = TestRows.of(ruleSet).stream().flatMap(row -> row.fired().stream())
                    .collect(Collectors.toSet());
            List<String> rows = DmnReader.table(Shipped.text(ruleSet)).rows().stream().map(RuleTable.Row::id).toList();
            assertThat(covered).containsExactlyInAnyOrderElementsOf(rows);
        }));
    }

    private Stream<DynamicTest> playAll(String ruleSet) {
        DmnRules rules = new DmnRules(Shipped.text(ruleSet));
        return TestRows.of(ruleSet).stream()
                .map(row -> DynamicTest.dynamicTest(ruleSet + " " + row.facts(), () -> play(rules, row)));
    }

    private static void play(DmnRules rules, TestRows.Row row) {
        Answer answer = rules.decide(row.facts(), "any");
        assertThat(answer.fired()).containsExactlyElementsOf(row.fired());
        assertThat(answer.conclusions()).hasSameSizeAs(row.fired());
        assertThat(answer.conclusions().get(0)).isEqualTo(row.conclusion());
    }
}
