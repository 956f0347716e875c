package io.takt.execution.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineLightTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, false, false, false",
        "0, 0, 1, false, false, true",
        "0, 1, 0, false, true, false",
        "0, 2, 1, false, true, true",
        "1, 0, 0, true, false, false",
        "1, 1, 3, true, true, true"})
    void theLightTellsWhatTheLineNeeds(int faults, int awaited, int running, boolean red, boolean yellow, boolean green) {
        assertThat(LineLight.of(faults, awaited, running).outputs())
                .isEqualTo(Map.of("red", red, "buzzer", red, "yellow", yellow, "green", green));
    }
}
