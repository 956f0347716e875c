package io.takt.personnel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The levels of a qualification by name, the lowest first; none where one either holds it or does not. */
public record Levels(List<String> names) {

    /** As many as a qualification may have. */
    public static final int MOST = 9;

    private static final String BETWEEN = ", ";

    public Levels {
        names = List.copyOf(names);
    }

    /** @param text the names with commas between, as people type them in either language */
    public static Levels of(@Nullable String text) {
        return new Levels(text == null ? List.of()
                : Arrays.stream(text.split("[,，、;；\\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList());
    }

    /** The names as they are kept; null if there are none. */
    public @Nullable String text() {
        return names.isEmpty() ? null : String.join(BETWEEN, names);
    }

    public int count() {
        return names.size();
    }

    public boolean has(@Nullable Integer level) {
        return level == null ? names.isEmpty() : level >= 1 && level <= count();
    }

    /** @param level counted from 1; null where there are none */
    public @Nullable String name(@Nullable Integer level) {
        return level == null || !has(level) ? null : names.get(level - 1);
    }

    boolean areDistinct() {
        return names.stream().distinct().count() == count();
    }
}
