package io.takt.administration;

import io.takt.administration.CodePattern.Kind;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumSet;
import java.util.Set;

/** When a counter begins anew. */
public enum CounterReset {
    NEVER, YEAR, MONTH, WEEK, DAY;

    /** What the counter of that day is told apart by; empty for the one that never begins anew. */
    public String period(LocalDate day) {
        return switch (this) {
            case NEVER -> "";
            case YEAR -> "%04d".formatted(day.getYear());
            case MONTH -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case WEEK -> "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY -> day.toString();
        };
    }

    /** Whether codes of different periods differ although their counters are alike. */
    public boolean isToldBy(Set<Kind> parts) {
        boolean year = parts.contains(Kind.YEAR) || parts.contains(Kind.SHORT_YEAR);
        return switch (this) {
            case NEVER -> true;
            case YEAR -> year;
            case MONTH -> year && parts.contains(Kind.MONTH);
            case WEEK -> parts.containsAll(EnumSet.of(Kind.WEEK_YEAR, Kind.WEEK));
            case DAY -> year && parts.containsAll(EnumSet.of(Kind.MONTH, Kind.DAY));
        };
    }
}
