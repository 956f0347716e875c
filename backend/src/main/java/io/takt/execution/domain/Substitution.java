package io.takt.execution.domain;

import io.takt.shared.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A material that may take another's place today.
 *
 * @param ratio how much of it is taken for one of the other
 */
public record Substitution(String material, Ratio ratio) {

    private static final int DECIMALS = 6;

    /** How much of it stands for so much of the other; empty if that cannot be written down exactly. */
    public Optional<BigDecimal> of(BigDecimal planned) {
        return ratio.exactly(planned, DECIMALS);
    }
}
