package io.takt.administration;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How codes are made: text with parts in braces. {@code PO-{n}} makes {@code PO-1001}, and {@code ML-{yyyy}{MM}{dd}-{n:3}} makes
 * {@code ML-20261130-001}.
 */
public record CodePattern(List<Part> parts) {

    /** As wide as a counter can be asked to be. */
    static final int WIDEST = 12;

    /** Every part that stands in braces. */
    static final String SYMBOLS = Arrays.stream(Kind.values()).filter(kind -> kind != Kind.TEXT).map(kind -> "{" + kind.symbol + "}")
            .collect(Collectors.joining(" "));

    private static final Pattern PART = Pattern.compile("\\{(\\w+)(?::(\\d{1,2}))?}|([^{}]+)");

    /** What a part of a code says; all but text stand in braces. */
    public enum Kind {
        TEXT(""), YEAR("yyyy"), SHORT_YEAR("yy"), MONTH("MM"), DAY("dd"), WEEK_YEAR("YYYY"), WEEK("ww"), PLACE("place"), COUNTER("n");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }

        private static Optional<Kind> of(String symbol) {
            return Arrays.stream(values()).filter(kind -> kind != TEXT && kind.symbol.equals(symbol)).findFirst();
        }
    }

    /**
     * One part of a code.
     *
     * @param text  what a part of text says; empty for others
     * @param width as many digits as a counter has at least; 1 for others
     */
    public record Part(Kind kind, String text, int width) {
    }

    public CodePattern {
        parts = List.copyOf(parts);
    }

    /** Empty if the text has braces or a part that mean nothing. */
    public static Optional<CodePattern> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int read = 0;
        while (read < text.length() && part.find(read) && part.start() == read) {
            if (!add(part, parts)) {
                return Optional.empty();
            }
            read = part.end();
        }
        return read == text.length() ? Optional.of(new CodePattern(parts)) : Optional.empty();
    }

    private static boolean add(Matcher part, List<Part> parts) {
        if (part.group(3) != null) {
            return parts.add(new Part(Kind.TEXT, part.group(3), 1));
        }
        Optional<Kind> kind = Kind.of(part.group(1));
        int width = part.group(2) == null ? 1 : Integer.parseInt(part.group(2));
        boolean fits = width >= 1 && width <= WIDEST && (part.group(2) == null || kind.equals(Optional.of(Kind.COUNTER)));
        return fits && kind.map(known -> parts.add(new Part(known, "", width))).orElse(false);
    }

    public Set<Kind> kinds() {
        return parts.stream().map(Part::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    public long counters() {
        return parts.stream().filter(part -> part.kind() == Kind.COUNTER).count();
    }

    /** @param place the code of the place that the code is for; empty if there is none */
    public String code(LocalDate day, String place, long number) {
        return parts.stream().map(part -> text(part, day, place, number)).collect(Collectors.joining());
    }

    private static String text(Part part, LocalDate day, String place, long number) {
        return switch (part.kind()) {
            case TEXT -> part.text();
            case YEAR -> digits(day.getYear(), 4);
            case SHORT_YEAR -> digits(day.getYear() % 100, 2);
            case MONTH -> digits(day.getMonthValue(), 2);
            case DAY -> digits(day.getDayOfMonth(), 2);
            case WEEK_YEAR -> digits(day.get(IsoFields.WEEK_BASED_YEAR), 4);
            case WEEK -> digits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case PLACE -> place;
            case COUNTER -> digits(number, part.width());
        };
    }

    private static String digits(long number, int width) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
