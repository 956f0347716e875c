package io.takt.connectivity.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Engineering value = raw value × factor + offset; written {@code 0.001} or {@code 0.1+20}.
 */
public record Scaling(BigDecimal factor, BigDecimal offset) {

    public static final Scaling NONE = new Scaling(BigDecimal.ONE, BigDecimal.ZERO);

    /** More than any 64-bit number has, and still few for a float that is out of all reason. */
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final Pattern TEXT =
            Pattern.compile("(-?\\d{1,12}(?:\\.\\d{1,12})?)([+-]\\d{1,12}(?:\\.\\d{1,12})?)?");

    /** Empty if the text is no scaling; a factor of zero is none, for it has no inverse. */
    public static Optional<Scaling> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(NONE);
        }
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches() || new BigDecimal(matcher.group(1)).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal offset = matcher.group(2) == null ? BigDecimal.ZERO : new BigDecimal(matcher.group(2));
        return Optional.of(new Scaling(new BigDecimal(matcher.group(1)), offset));
    }

    public Object toEngineering(Object raw) {
        return raw instanceof BigDecimal number && !equals(NONE) ? number.multiply(factor, DIGITS).add(offset, DIGITS) : raw;
    }

    public Object toRaw(Object value) {
        if (equals(NONE) || value instanceof Boolean) {
            return value;
        }
        return new BigDecimal(value.toString()).subtract(offset).divide(factor, DIGITS)
                .stripTrailingZeros();
    }
}
