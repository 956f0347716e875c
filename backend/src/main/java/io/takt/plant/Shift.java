package io.takt.plant;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;

/**
 * A shift as it is worked again and again, by the clock on the wall. How long one really lasts is what passes between its
 * start and its end: on a day on which the clock is changed an hour more or less. A time that the clock leaps over is the
 * moment of the leap, and one that it shows twice is the first. A break keeps its length.
 *
 * @param end    when it ends; not behind {@code start}, it ends on the next day
 * @param breaks in order
 */
public record Shift(long id, String code, String nameZh, String nameEn, LocalTime start, LocalTime end, List<Break> breaks,
        boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "plant.shift";

    private static final long DAY = Duration.ofDays(1).toMinutes();

    /**
     * A pause of everybody in the shift.
     *
     * @param after   minutes of the shift that have passed when it begins
     * @param minutes how long it lasts
     */
    public record Break(int after, int minutes) {

        public int end() {
            return after + minutes;
        }

        TimeSpan from(Instant start) {
            return new TimeSpan(start.plus(Duration.ofMinutes(after)), start.plus(Duration.ofMinutes(end())));
        }
    }

    public Shift {
        breaks = List.copyOf(breaks);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    public boolean crossesMidnight() {
        return !end.isAfter(start);
    }

    /** How many minutes it lasts on a day without a change of clock. */
    public int minutes() {
        return minutesBetween(start, end);
    }

    /** The same without the breaks. */
    public int netMinutes() {
        return minutes() - breaks.stream().mapToInt(Break::minutes).sum();
    }

    /** The real shift of a crew that starts on a day. */
    public ShiftInstance on(LocalDate day, String crew, ZoneId zone) {
        Instant from = instant(day.atTime(start), zone);
        TimeSpan span = new TimeSpan(from, instant(day.plusDays(crossesMidnight() ? 1 : 0).atTime(end), zone));
        return new ShiftInstance(day, code, crew, from, span.to(),
                breaks.stream().flatMap(pause -> pause.from(from).within(span).stream()).toList());
    }

    /** Later on the wall is never earlier in time, so shifts that follow each other on the wall do so in truth. */
    private static Instant instant(LocalDateTime wall, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(wall);
        return change != null && change.isGap() ? change.getInstant() : wall.atZone(zone).toInstant();
    }

    static int minutesBetween(LocalTime start, LocalTime end) {
        long minutes = Duration.between(start, end).toMinutes();
        return (int) (minutes > 0 ? minutes : minutes + DAY);
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "start", start.toString(), "end", end.toString(), "breaks", breaks);
    }
}
