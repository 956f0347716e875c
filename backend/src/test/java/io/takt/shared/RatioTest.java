package io.takt.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void aRatioIsAFractionInItsLowestTerms() {
        assertThat(Ratio.of(new BigDecimal("1"), new BigDecimal("1.58"))).isEqualTo(Ratio.of(50, 79));
        assertThat(Ratio.of(new BigDecimal("1E+3"), BigDecimal.TEN)).isEqualTo(Ratio.of(100, 1));
        assertThatThrownBy(() -> Ratio.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHasNoEndIsNotExactAndIsRoundedToTheNearest() {
        Ratio third = Ratio.of(1, 3);

        assertThat(third.exactly(BigDecimal.valueOf(6), 6)).contains(new BigDecimal("2.000000"));
        assertThat(third.exactly(BigDecimal.valueOf(2), 6)).isEmpty();
        assertThat(third.nearly(BigDecimal.valueOf(2), 6)).isEqualByComparingTo("0.666667");
    }

    @Property
    void thereAndBackIsWhereItBegan(@ForAll @LongRange(min = 1) long numerator, @ForAll @LongRange(min = 1) long denominator,
            @ForAll @LongRange(min = 1) long other) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(ratio.times(ratio.inverse())).isEqualTo(Ratio.ONE);
        assertThat(ratio.times(Ratio.of(other, 1)).times(Ratio.of(1, other))).isEqualTo(ratio);
    }

    @Property
    void aQuantityThatIsExactInBothUnitsComesBackUnchanged(@ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal quantity,
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal one, @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal other) {
        Ratio factor = Ratio.of(one, other);

        factor.exactly(quantity, 6).ifPresent(there -> assertThat(factor.inverse().exactly(there, 6).orElseThrow()).isEqualByComparingTo(quantity));
    }

    @Property
    void whatIsRoundedIsWithinHalfOfTheLastDecimal(@ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal quantity,
            @ForAll @LongRange(min = 1, max = 1_000_000) long numerator, @ForAll @LongRange(min = 1, max = 1_000_000) long denominator) {
        BigDecimal near = Ratio.of(numerator, denominator).nearly(quantity, 6);

        BigDecimal missed = near.multiply(BigDecimal.valueOf(denominator)).subtract(quantity.multiply(BigDecimal.valueOf(numerator))).abs();
        assertThat(missed).isLessThanOrEqualTo(BigDecimal.valueOf(denominator).multiply(new BigDecimal("0.0000005")));
    }
}
