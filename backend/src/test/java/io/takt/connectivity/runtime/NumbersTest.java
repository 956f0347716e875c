package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.spi.Reading;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"27.983, 27.983000, true", "27.983, 27.98299980163574, true", "27.983, 27.984, false", "3, 3.0, true",
            "5000000, 4999999, false", "18446744073709551615, 18446744073709551614, false", "0, 0.0, true"})
    void wholeNumbersAreTheSameOnlyIfTheyAreEqual(BigDecimal written, BigDecimal read, boolean same) {
        assertThat(Numbers.same(written, read)).isEqualTo(same);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "9223372036854775808", "-9223372036854775809"})
    void whatIsNoWholeNumberOfSixtyFourBitsIsNone(BigDecimal value) {
        assertThat(whole(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7.0", "1E+3", "9223372036854775807"})
    void aWholeNumberIsOneHoweverItIsWritten(BigDecimal value) {
        assertThat(whole(value)).hasValue(value.longValueExact());
    }

    private static OptionalLong whole(BigDecimal value) {
        return Numbers.whole(Map.of("tag", new Reading(value, Quality.GOOD, null)), "tag");
    }
}
