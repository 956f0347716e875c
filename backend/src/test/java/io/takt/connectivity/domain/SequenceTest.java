package io.takt.connectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.domain.Commands.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequenceTest {

    @Test
    void rollsOverPastZeroIntoANewEpoch() {
        Sequence last = new Sequence(1, 65_535, 65_535, List.of());

        assertThat(last.next()).isEqualTo(new Sequence(2, 1, 65_535, List.of()));
    }

    @ParameterizedTest(name = "last {0}, device shows {1}: behind {2}")
    @CsvSource({"5, 5, false", "5, 4, false", "5, 0, false", "5, 6, true", "5, 500, true", "65535, 3, true",
        "65000, 40000, false", "0, 7, true", "5, -1, false", "5, 70000, false"})
    void knowsWhetherTheDeviceIsAhead(long last, long shown, boolean behind) {
        assertThat(new Sequence(1, last, 65_535, List.of()).isBehind(shown)).isEqualTo(behind);
    }
}
