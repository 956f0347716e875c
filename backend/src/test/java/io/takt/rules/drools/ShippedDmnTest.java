package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleFinding;
import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.Shipped;
import io.takt.rules.gate.DmnGate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedDmnTest {

    static List<String> tables() {
        return Shipped.names(Form.DMN);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aShippedTablePassesTheGate(String ruleSet) {
        assertThat(DmnGate.check(ruleSet, Shipped.text(ruleSet))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aShippedTableHasNeitherGapNorOverlap(String ruleSet) {
        assertThat(new DroolsRuleCompiler().analyse(Shipped.text(ruleSet)))
                .allMatch(finding -> !finding.forbids() && finding.code().equals("rules.analysis"));
    }

    @Test
    void aGapIsNamedWithTheRegionThatShowsIt() {
        assertThat(analyseReplenishment("&lt;= 0", "&lt; 0")).filteredOn(finding -> finding.code().equals("rules.gap"))
                .isNotEmpty();
    }

    @Test
    void anOverlapIsNamed() {
        assertThat(analyseReplenishment("&gt; 0", "&gt;= 0"))
                .filteredOn(finding -> finding.code().equals("rules.overlap")).isNotEmpty();
    }

    private static List<RuleFinding> analyseReplenishment(String cell, String changed) {
        String text = new String(Shipped.text("replenishment"), StandardCharsets.UTF_8);
        String other = text.replaceFirst("<text>" + cell + "</text>", "<text>" + changed + "</text>");
        return new DroolsRuleCompiler().analyse(other.getBytes(StandardCharsets.UTF_8));
    }
}
