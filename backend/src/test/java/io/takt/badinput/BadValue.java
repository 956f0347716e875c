package io.takt.badinput;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value as it is written into a body. */
record BadValue(String name, Shape shape, String written) {

    private static final int LONG = 10_000;
    private static final int DEEP = 200;

    /** There is one of this name, but nothing that is counted in pieces is weighed by it. */
    private static final BadValue ANOTHER_UNIT = new BadValue("another unit", Shape.TEXT, "\"kg\"");

    private static final Set<String> AGAIN = Set.of("null", "empty", "too long", "unknown", "another unit", "emoji", "control characters", "negative");

    /** What is sent in the place of each field. */
    static final List<BadValue> ALL = List.of(
            new BadValue("null", Shape.NULL, "null"),
            new BadValue("empty", Shape.BLANK, "\"\""),
            new BadValue("blank", Shape.BLANK, "\" \\t \""),
            new BadValue("too long", Shape.TEXT, "\"" + "x".repeat(LONG) + "\""),
            new BadValue("unknown", Shape.TEXT, "\"NO-SUCH-THING\""),
            new BadValue("digits in a text", Shape.TEXT, "\"5\""),
            ANOTHER_UNIT,
            new BadValue("emoji", Shape.TEXT, "\"\\uD83D\\uDE00\""),
            new BadValue("control characters", Shape.NONSENSE, "\"a\\u0000\\u0007\\u001Bz\""),
            new BadValue("half a sign", Shape.NONSENSE, "\"a\\uD83Dz\""),
            new BadValue("number", Shape.WHOLE, "7"),
            new BadValue("negative", Shape.WHOLE, "-1"),
            new BadValue("many decimals", Shape.DECIMAL, "0.1234567890123456789"),
            new BadValue("large", Shape.DECIMAL, "99999999999999999999"),
            new BadValue("beyond all numbers", Shape.NONSENSE, "1e999"),
            new BadValue("no number", Shape.NONSENSE, "NaN"),
            new BadValue("truth", Shape.TRUTH, "true"),
            new BadValue("empty list", Shape.LIST, "[]"),
            new BadValue("list of nothing", Shape.LIST, "[null]"),
            new BadValue("list of lists", Shape.LIST, "[[[7]]]"),
            new BadValue("empty object", Shape.OBJECT, "{}"),
            new BadValue("unknown field", Shape.STRANGER, "{\"nonsense\":1}"),
            new BadValue("deep", Shape.STRANGER, "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));

    /** Of a shape that a field cannot hold at all, one is enough. */
    static List<BadValue> worthTrying(Operation.Field field) {
        Set<Shape> tried = EnumSet.noneOf(Shape.class);
        return ALL.stream().filter(value -> value != ANOTHER_UNIT || field.pointer().endsWith("/unit"))
                .filter(value -> tried.add(value.shape()) || field.kind().holds(value.shape()) || value.shape() == Shape.NONSENSE).toList();
    }

    /** What is sent once more to a field that was tried in another request already: a request of its own may take another way to the rules. */
    static List<BadValue> worthTryingAgain(Operation.Field field) {
        Optional<BadValue> wrong = ALL.stream().filter(value -> !field.kind().holds(value.shape()) && value.shape() != Shape.NONSENSE).findFirst();
        return worthTrying(field).stream().filter(value -> AGAIN.contains(value.name()) || wrong.filter(value::equals).isPresent()).toList();
    }

    /** Nothing that is kept has so much room, even where any text may stand. */
    boolean isTooLong() {
        return written.length() > LONG && shape == Shape.TEXT;
    }
}
