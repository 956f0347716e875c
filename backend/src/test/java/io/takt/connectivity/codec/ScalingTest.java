package io.takt.connectivity.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {

    @ParameterizedTest
    @CsvSource({"0.01-5, 1234", "0.1+20, 65535", "-0.5, 3", "1+7, 18446744073709551615", "0.001, 9223372036854775807"})
    void whatWasReadIsWrittenBackAsItWas(String scaling, BigDecimal raw) {
        Scaling known = Scaling.parse(scaling).orElseThrow();

        assertThat((BigDecimal) known.toRaw(known.toEngineering(raw))).isEqualByComparingTo(raw);
    }

    @Test
    void aFloatOutOfAllReasonStaysShortEnoughToBeKept() {
        Scaling scaling = Scaling.parse("0.1+20").orElseThrow();

        assertThat(scaling.toEngineering(new BigDecimal("-1.7E+308")).toString()).hasSizeLessThan(60);
        assertThat(scaling.toEngineering(new BigDecimal("4.9E-324")).toString()).hasSizeLessThan(60);
    }
}
