package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.rules.RuleFailure;
import io.takt.rules.Shipped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DmnRulesTest {

    @Test
    void everyDispositionHasExactlyOneRowWhateverTheFacts() {
        DmnRules rules = new DmnRules(Shipped.text("disposition"));
        for (String defect : List.of("DIM-01", "DIM-02", "DIM-03", "SUR-01", "CRK-01", "anything")) {
            for (String severity : List.of("CR", "MAJ", "MIN")) {
                for (int count = 0; count < 3; count++) {
                    assertThat(rules.decide(defect(defect, severity, count), "any").fired()).hasSize(1);
                }
            }
        }
    }

    @Test
    void aFactOutsideTheAdmittedValuesIsAFaultAndNoDecision() {
        DmnRules rules = new DmnRules(Shipped.text("disposition"));
        assertThatThrownBy(() -> rules.decide(defect("DIM-01", "HUGE", 0), "any"))
                .isInstanceOf(RuleFailure.class).hasMessageContaining("HUGE");
    }

    @Test
    void aMissingFactIsAFaultAndNoDecision() {
        DmnRules rules = new DmnRules(Shipped.text("disposition"));
        assertThatThrownBy(() -> rules.decide(Map.of("defect", "DIM-01"), "any")).isInstanceOf(RuleFailure.class);
    }

    @Test
    void manyThreadsAskOneTableAndEachGetsItsOwnAnswer() {
        DmnRules rules = new DmnRules(Shipped.text("disposition"));
        List<String> fired = IntStream.range(0, 400).parallel()
                .mapToObj(i -> rules.decide(defect(i % 2 == 0 ? "DIM-01" : "DIM-02", "MAJ", 0), "any").fired().get(0))
                .toList();
        assertThat(fired).containsExactlyElementsOf(IntStream.range(0, 400)
                .mapToObj(i -> i % 2 == 0 ? "otherMajorDefect" : "boreReworked").toList());
    }

    private static Map<String, Object> defect(String defect, String severity, int reworkCount) {
        return Map.of("defect", defect, "severity", severity, "reworkCount", BigDecimal.valueOf(reworkCount),
                "quantity", BigDecimal.ONE);
    }
}
