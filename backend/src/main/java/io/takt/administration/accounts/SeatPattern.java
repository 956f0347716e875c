package io.takt.administration.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the accounts of a class are called: {@code {class}-{n:2}} makes {@code WL26A-01} and so on. */
record SeatPattern(String before, int width, String after) {

    static final String CLASS = "{class}";

    private static final Pattern COUNTER = Pattern.compile("\\{n(?::([1-9]))?}");

    /** Empty if the text has no counter, or two, or other parts in braces. */
    static Optional<SeatPattern> parse(String text) {
        Matcher counter = COUNTER.matcher(text);
        if (!counter.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, counter.start());
        String after = text.substring(counter.end());
        boolean more = (before + after).replace(CLASS, "").chars().anyMatch(letter -> letter == '{' || letter == '}');
        int width = counter.group(1) == null ? 1 : Integer.parseInt(counter.group(1));
        return more ? Optional.empty() : Optional.of(new SeatPattern(before, width, after));
    }

    String code(String studentClass, int number) {
        return (before + String.format(Locale.ROOT, "%0" + width + "d", number) + after).replace(CLASS, studentClass);
    }
}
