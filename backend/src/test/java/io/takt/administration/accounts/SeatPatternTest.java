package io.takt.administration.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeatPatternTest {

    @ParameterizedTest
    @CsvSource({"{class}-{n:2}, 7, WL26A-07", "{class}-{n:2}, 123, WL26A-123", "{class}{n}, 7, WL26A7", "st.{n:3}.{class}, 12, st.012.WL26A",
        "seat-{n:9}, 1, seat-000000001"})
    void accountsAreCalledAsThePatternSays(String pattern, int number, String code) {
        assertThat(SeatPattern.parse(pattern).orElseThrow().code("WL26A", number)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{class}", "{n}{n}", "{class}-{n:0}", "{class}-{n:10}", "{klass}-{n}", "{n", "}{n}"})
    void whatHasNoCounterOrMeansNothingIsNoPattern(String pattern) {
        assertThat(SeatPattern.parse(pattern)).isEmpty();
    }
}
