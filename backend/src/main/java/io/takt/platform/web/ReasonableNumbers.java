package io.takt.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.springframework.boot.jackson.JsonComponent;

/** Reads numbers that somebody may have meant: a short one such as 1e999999999 would fill the memory once it is written out. */
@JsonComponent
class ReasonableNumbers extends StdScalarDeserializer<BigDecimal> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 40;

    ReasonableNumbers() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser text, DeserializationContext context) throws IOException {
        BigDecimal number = BigDecimalDeserializer.instance.deserialize(text, context);
        if (number != null && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS)) {
            return (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "more digits than anybody means");
        }
        return number;
    }
}
