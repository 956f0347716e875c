package io.takt.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact fraction greater than zero, in its lowest terms. */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    public Ratio {
        if (numerator.signum() <= 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("no ratio: " + numerator + "/" + denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** What one number is to another. */
    public static Ratio of(BigDecimal number, BigDecimal other) {
        int scale = Math.max(0, Math.max(number.scale(), other.scale()));
        return new Ratio(number.setScale(scale).unscaledValue(), other.setScale(scale).unscaledValue());
    }

    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Ratio inverse() {
        return new Ratio(denominator, numerator);
    }

    /** So many times the number, if that can be written with as many decimals. */
    public Optional<BigDecimal> exactly(BigDecimal number, int decimals) {
        try {
            return Optional.of(new BigDecimal(numerator).multiply(number).divide(new BigDecimal(denominator), decimals, RoundingMode.UNNECESSARY));
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }

    /** So many times the number, to the nearest that can be written with as many decimals. */
    public BigDecimal nearly(BigDecimal number, int decimals) {
        return new BigDecimal(numerator).multiply(number).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
    }
}
