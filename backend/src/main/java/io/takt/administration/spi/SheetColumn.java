package io.takt.administration.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet of master data.
 *
 * @param key      the field's name; what is wrong with a value is told by it
 * @param required whether a new record needs a value
 * @param longest  as many characters as a text may have; null if it does not say
 * @param choices  the only values of a choice, by their codes, or those that are suggested for a text; empty if there are none
 * @param refers   the kind of record whose code it holds; null if it names none
 */
public record SheetColumn(String key, Type type, boolean required, @Nullable Integer longest, List<String> choices,
        @Nullable String refers) {

    /** What a value is; a list is written with commas between, and a file named by its path in the package or by its checksum. */
    public enum Type { TEXT, NUMBER, WHOLE, CHOICE, REFERENCE, DATE, TIME, YES_NO, LIST, FILE }

    public SheetColumn {
        choices = List.copyOf(choices);
    }

    public static SheetColumn text(String key, boolean required, int longest) {
        return new SheetColumn(key, Type.TEXT, required, longest, List.of(), null);
    }

    public static SheetColumn of(String key, Type type, boolean required) {
        return new SheetColumn(key, type, required, null, List.of(), null);
    }

    public static SheetColumn choice(String key, boolean required, List<String> choices) {
        return new SheetColumn(key, Type.CHOICE, required, null, choices, null);
    }

    public static SheetColumn reference(String key, boolean required, String refers) {
        return new SheetColumn(key, Type.REFERENCE, required, null, List.of(), refers);
    }
}
