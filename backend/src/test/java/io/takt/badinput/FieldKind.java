package io.takt.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;

/** What the document says that a field holds, and which shapes may stand in its place. */
enum FieldKind {
    TEXT(Shape.BLANK, Shape.TEXT),
    CHOICE(Shape.BLANK),
    DATE(Shape.BLANK),
    TIME(Shape.BLANK, Shape.WHOLE, Shape.DECIMAL),
    WHOLE(Shape.WHOLE),
    NUMBER(Shape.WHOLE, Shape.DECIMAL),
    TRUTH(Shape.TRUTH),
    LIST(Shape.LIST),
    RECORD(Shape.OBJECT),
    MAP(Shape.OBJECT, Shape.STRANGER),
    ANYTHING(Shape.values());

    private final Set<Shape> holds;

    FieldKind(Shape... holds) {
        this.holds = EnumSet.of(Shape.NULL, holds);
    }

    boolean holds(Shape shape) {
        return holds.contains(shape);
    }

    static FieldKind of(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "string" -> schema.has("enum") ? CHOICE : ofText(schema.path("format").asText());
            case "integer" -> WHOLE;
            case "number" -> NUMBER;
            case "boolean" -> TRUTH;
            case "array" -> LIST;
            case "object" -> schema.has("properties") ? RECORD : schema.has("additionalProperties") ? MAP : ANYTHING;
            default -> ANYTHING;
        };
    }

    private static FieldKind ofText(String format) {
        return switch (format) {
            case "date" -> DATE;
            case "date-time" -> TIME;
            default -> TEXT;
        };
    }
}
