package io.takt.connectivity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartWorldTest {

    @TempDir
    private Path memory;

    @Test
    void aWornToolMakesTheLastTwoOfTwelveTooSmallAndSlipsOnce() {
        PartWorld parts = new PartWorld(new MachineMemory(memory, "parts"));
        parts.play(Scenario.TOOL_WEAR);
        IntStream.rangeClosed(1, 12).forEach(slot -> parts.mill("B", String.valueOf(slot), "O-HUB-80A"));

        assertThat(IntStream.rangeClosed(1, 12).filter(slot -> bore(parts, slot).compareTo(new BigDecimal("27.972")) < 0))
                .containsExactly(11, 12);
        parts.mill("B", "11", "O-HUB-80A-RWK");
        parts.mill("B", "12", "O-HUB-80A-RWK");
        assertThat(bore(parts, 11)).isBetween(new BigDecimal("27.972"), new BigDecimal("27.993"));
        assertThat(bore(parts, 12)).isGreaterThan(new BigDecimal("27.993"));
    }

    @Test
    void partsThatAreForgottenComeOutAsOnTheFirstDay() {
        PartWorld parts = new PartWorld(new MachineMemory(memory, "parts"));
        parts.play(Scenario.TOOL_WEAR);
        IntStream.rangeClosed(1, 12).forEach(slot -> parts.mill("B", String.valueOf(slot), "O-HUB-80A"));
        parts.forget();

        assertThat(parts.scenario()).isEqualTo(Scenario.PATTERN);
        assertThat(new PartWorld(new MachineMemory(memory, "parts")).scenario()).isEqualTo(Scenario.PATTERN);
        assertThat(bore(parts, 12)).isBetween(new BigDecimal("27.972"), new BigDecimal("27.993"));
    }

    @Test
    void happyPartsAreAllGoodAndAnAskewWheelIsTheSixth() {
        PartWorld parts = new PartWorld(new MachineMemory(memory, "parts"));
        parts.play(Scenario.HAPPY);
        IntStream.rangeClosed(1, 24).forEach(slot -> parts.mill("B", String.valueOf(slot), "O-HUB-80A"));
        assertThat(IntStream.rangeClosed(1, 24).mapToObj(slot -> bore(parts, slot)))
                .allSatisfy(bore -> assertThat(bore).isBetween(new BigDecimal("27.972"), new BigDecimal("27.993")));
        parts.play(Scenario.RUNOUT);

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(slot -> (BigDecimal) parts.inspect("B", String.valueOf(slot), "FP-WHL-80S").get("runout"))
                .filter(runout -> runout.compareTo(new BigDecimal("0.05")) > 0)).hasSize(1);
    }

    private static BigDecimal bore(PartWorld parts, int slot) {
        return parts.measure("B", String.valueOf(slot)).get("bore");
    }
}
