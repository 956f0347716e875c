package io.takt.plant.domain;

import io.takt.plant.ShiftPattern;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.EntryType;
import io.takt.plant.WorkCalendar.Period;
import io.takt.shared.FieldFaults;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with the days of a calendar. */
public final class CalendarFaults {

    public static final int MOST_PERIODS = 200;
    public static final int MOST_PLACES = 1000;

    private static final int MOST_ENTRIES = 5000;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final String PERIODS = "/periods";
    private static final String ENTRIES = "/entries";

    private final FieldFaults faults;
    private final Map<String, ShiftPattern> patterns;

    /** @param patterns those that may be worked, by code */
    public CalendarFaults(FieldFaults faults, Map<String, ShiftPattern> patterns) {
        this.faults = faults;
        this.patterns = patterns;
    }

    public void find(List<Period> periods, List<Entry> entries) {
        faults.require(!periods.isEmpty(), PERIODS, "plant.periodsMissing");
        faults.require(periods.size() <= MOST_PERIODS, PERIODS, "plant.tooMany", MOST_PERIODS);
        faults.require(entries.size() <= MOST_ENTRIES, ENTRIES, "plant.tooMany", MOST_ENTRIES);
        if (fit(periods)) {
            Set<LocalDate> taken = new HashSet<>();
            entries.stream().filter(entry -> !fits(entry, taken, periods)).findFirst().ifPresent(entry ->
                    faults.require(false, ENTRIES + "/" + entries.indexOf(entry), "plant.entryUnfit", said(entry.day()), said(entry.name())));
        }
    }

    /** The first that does not fit is told at the field that is to be mended. */
    private boolean fit(List<Period> periods) {
        Set<LocalDate> begun = new HashSet<>();
        for (int at = 0; at < periods.size(); at++) {
            Period period = periods.get(at);
            String unfit = unfit(period, begun);
            if (unfit != null) {
                faults.require(false, PERIODS + "/" + at + unfit, "plant.periodUnfit", said(period.from()), said(period.pattern()));
                return false;
            }
        }
        return true;
    }

    private @Nullable String unfit(Period period, Set<LocalDate> begun) {
        if (!fits(period.from()) || !begun.add(period.from())) {
            return "/from";
        }
        if (!patterns.containsKey(period.pattern())) {
            return "/pattern";
        }
        return fits(period.anchor()) ? null : "/anchor";
    }

    private boolean fits(Entry entry, Set<LocalDate> taken, List<Period> periods) {
        boolean named = new FieldFaults().name(ENTRIES, entry.name()).isEmpty();
        return named && entry.type() != null && fits(entry.day()) && taken.add(entry.day()) && fits(entry, inForce(entry.day(), periods));
    }

    private boolean fits(Entry entry, Optional<Period> period) {
        Integer like = entry.patternDay();
        if (entry.type() != EntryType.WORKING) {
            return like == null;
        }
        return like != null && like >= 1
                && period.map(Period::pattern).map(patterns::get).filter(found -> like <= found.length()).isPresent();
    }

    private static Optional<Period> inForce(LocalDate day, List<Period> periods) {
        return periods.stream().filter(period -> !period.from().isAfter(day)).max(Comparator.comparing(Period::from));
    }

    private static boolean fits(@Nullable LocalDate day) {
        return day != null && !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static String said(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
