package io.takt.equipment.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Codes that differ by a number alone.
 *
 * @param digits how many digits each number has at least
 */
public record NumberedCodes(String before, int first, int last, int digits, String after) {

    /** As many as are made in one step. */
    public static final int MOST = 100;

    private static final Pattern PATTERN = Pattern.compile("([^{}]*)\\{(\\d{1,6})\\.\\.(\\d{1,6})}([^{}]*)");

    /** Reads {@code MC-{01..10}}; empty if it cannot be read so, runs backwards or means too many. */
    public static Optional<NumberedCodes> of(@Nullable String text) {
        Matcher parts = PATTERN.matcher(text == null ? "" : text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        NumberedCodes found = new NumberedCodes(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)),
                parts.group(2).length(), parts.group(4));
        int count = found.last - found.first + 1;
        return count >= 1 && count <= MOST ? Optional.of(found) : Optional.empty();
    }

    /** The numbers as they stand in the codes. */
    public List<String> numbers() {
        return IntStream.rangeClosed(first, last).mapToObj(number -> ("%0" + digits + "d").formatted(number)).toList();
    }

    public String code(String number) {
        return before + number + after;
    }

    public List<String> codes() {
        return numbers().stream().map(this::code).toList();
    }
}
