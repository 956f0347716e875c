package io.takt.administration.spi;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody looks for. Codes are kept in capitals mostly, and people type as they like: both are looked for. */
public record SearchWord(String text) {

    public String upper() {
        return text.toUpperCase(Locale.ROOT);
    }

    /** How a code begins, for LIKE. */
    public String begins() {
        return beginning(text);
    }

    public String beginsUpper() {
        return beginning(upper());
    }

    /** Whether it is all of a code. */
    public boolean is(@Nullable String code) {
        return text.equalsIgnoreCase(code);
    }

    public boolean isBeginningOf(@Nullable String code) {
        return code != null && code.regionMatches(true, 0, text, 0, text.length());
    }

    private static String beginning(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
