package io.takt.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what is sent to the product to the letter: a number is no text and a text no number. Whatever the product has once
 * written is read by the ordinary mapper.
 */
final class StrictBodies {

    private static final List<LogicalType> NO_TEXTS = List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean);

    private StrictBodies() {
    }

    static ObjectMapper readBy(ObjectMapper json) {
        ObjectMapper strict = json.copy().registerModule(new SimpleModule("strict-bodies")
                .addDeserializer(String.class, new Texts()).addDeserializer(LocalDate.class, new Dates()));
        NO_TEXTS.forEach(type -> strict.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail));
        strict.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return strict;
    }

    /** Texts that can be kept and shown: without signs that nobody sees, and without half of one. */
    private static final class Texts extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;
        private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

        Texts() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser body, DeserializationContext context) throws IOException {
            if (!body.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, body);
            }
            String text = body.getText();
            return UNWRITABLE.matcher(text).find() ? (String) context.handleWeirdStringValue(String.class, text, "unwritable") : text;
        }
    }

    /** Dates as people write them: neither three numbers nor the days since some day, and no list for none. */
    private static final class Dates extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Dates() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser body, DeserializationContext context) throws IOException {
            return body.hasToken(JsonToken.VALUE_STRING) ? LocalDateDeserializer.INSTANCE.deserialize(body, context)
                    : (LocalDate) context.handleUnexpectedToken(LocalDate.class, body);
        }
    }
}
