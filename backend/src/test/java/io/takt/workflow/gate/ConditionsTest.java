package io.takt.workflow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions compare variables with literals, and nothing else. */
class ConditionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"${outcome == 'RELEASE'}", "${remaining > 0}", "${remaining > 0 and mode == \"MACHINE\"}",
        "${!(look) || not measured}", "${a eq 1 or (b ne 2 && c lt -3.5)}", "${look}", "${empty routing}", "${true}",
        "${reworkCount >= 1 and defect != null}"})
    void aPlainComparisonIsAllowed(String condition) {
        assertThat(Conditions.findFault(condition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true", "${}", "${a.b}", "${a[0]}", "${a.b()}", "${f(1)}", "${f:g(1)}", "${steps}",
        "${execution}", "${execution.processEngine}", "${''.getClass()}", "${a + 1 > 2}", "${a == 'x'.length()}",
        "${a ? b : c}", "${a == b == c}", "${a and}", "${(a}", "${a)}", "#{a}", "${a}${b}", "${a} ", "${class}",
        "${a == 'x\\'}", "${a = 1}", "${x -> x}", "${[1,2]}", "${{'a':1}}", "${a; b}", "${not}"})
    void anythingElseIsRefused(String condition) {
        assertThat(Conditions.findFault(condition)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void nestingIsBounded(int depth) {
        assertThat(Conditions.findFault("${" + "(".repeat(depth) + "a" + ")".repeat(depth) + "}")).isPresent();
    }
}
