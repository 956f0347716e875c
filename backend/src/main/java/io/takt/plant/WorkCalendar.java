package io.takt.plant;

import io.takt.administration.spi.Refers;
import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a part of the plant is planned to work (B2MML WorkCalendar).
 *
 * @param periods which pattern is worked from when on, the earliest first; before the first nothing is planned
 * @param entries the days that are not as the pattern says, in order
 * @param places  the places that work by it, and with them all below that have no calendar of their own
 */
public record WorkCalendar(long id, String code, String nameZh, String nameEn, List<Period> periods, List<Entry> entries,
        List<String> places, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "plant.work-calendar";

    /** What a day is that is not as the pattern says (B2MML WorkCalendarEntry). */
    public enum EntryType { WORKING, HOLIDAY, PLANNED_SHUTDOWN }

    /**
     * From a day on a pattern is worked, until the next period begins.
     *
     * @param anchor a day that is the first of the pattern's cycle
     */
    public record Period(LocalDate from, @Refers(ShiftPattern.ENTITY) String pattern, LocalDate anchor) {
    }

    /**
     * A day that is not as the pattern says.
     *
     * @param name       what people call it
     * @param patternDay the day of the cycle that a working day is like; null for days off
     */
    public record Entry(LocalDate day, EntryType type, String name, @Nullable Integer patternDay) {
    }

    public WorkCalendar {
        periods = List.copyOf(periods);
        entries = List.copyOf(entries);
        places = List.copyOf(places);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "periods", periods.stream().map(WorkCalendar::told).toList(),
                "entries", entries.stream().map(WorkCalendar::told).toList(), "places", places);
    }

    private static Map<String, ?> told(Period period) {
        return Fields.of("from", period.from().toString(), "pattern", period.pattern(), "anchor", period.anchor().toString());
    }

    private static Map<String, ?> told(Entry entry) {
        return Fields.of("day", entry.day().toString(), "type", entry.type(), "name", entry.name(), "patternDay", entry.patternDay());
    }
}
