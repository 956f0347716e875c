package io.takt.reporting.papers;

import io.takt.definition.Characteristic;
import java.math.BigDecimal;
import java.util.Objects;

/** A characteristic to inspect, as it is printed. */
record Inspected(String code, String name, String key, String limits) {

    static Inspected of(Characteristic found, Words words) {
        return new Inspected(found.code(), found.name(words.language()), found.key() ? words.say("paper.key") : "", limits(found, words));
    }

    private static String limits(Characteristic found, Words words) {
        BigDecimal lower = found.lower();
        BigDecimal upper = found.upper();
        String unit = found.unit() == null ? "" : " " + found.unit();
        if (lower == null && upper == null) {
            return words.say("paper.attribute");
        }
        if (lower == null) {
            return words.say("paper.atMost", words.number(Objects.requireNonNull(upper)) + unit);
        }
        return upper == null ? words.say("paper.atLeast", words.number(lower) + unit)
                : words.say("paper.between", words.number(lower), words.number(upper)) + unit;
    }
}
