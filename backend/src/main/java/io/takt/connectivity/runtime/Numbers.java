package io.takt.connectivity.runtime;

import io.takt.connectivity.spi.Reading;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Compares what was written with what is read back, across the types of the wire. */
final class Numbers {

    private static final double FLOAT32_STEP = 1e-6;

    private Numbers() {
    }

    /** The tag's whole number; empty while it is not good or none. */
    static OptionalLong whole(Map<String, Reading> readings, String tag) {
        Reading reading = readings.get(tag);
        return reading != null && reading.isGood() && reading.value() instanceof Number number
                ? exact(new BigDecimal(number.toString())) : OptionalLong.empty();
    }

    private static OptionalLong exact(BigDecimal number) {
        return isWhole(number) && number.toBigInteger().bitLength() < Long.SIZE
                ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    static boolean same(Object written, @Nullable Object read) {
        if (written instanceof Number && read instanceof Number) {
            BigDecimal expected = new BigDecimal(written.toString());
            BigDecimal found = new BigDecimal(read.toString());
            double difference = expected.subtract(found).abs().doubleValue();
            return isWhole(expected) && isWhole(found) ? difference == 0 : difference <= Math.abs(expected.doubleValue()) * FLOAT32_STEP;
        }
        return read != null && written.toString().strip().equals(read.toString().replace("\0", "").strip());
    }
}
