package io.takt.plant.domain;

import io.takt.plant.DayPlan;
import io.takt.plant.Shift;
import io.takt.plant.ShiftInstance;
import io.takt.plant.ShiftPattern;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.TimeSpan;
import io.takt.plant.WorkCalendar;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.EntryType;
import io.takt.plant.WorkCalendar.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a calendar means, day by day and in time. */
public final class WorkingTime {

    /** A shift lasts a day at most, and a zone may leap over a whole one. */
    private static final int DAYS_BEFORE = 2;

    private final WorkCalendar calendar;
    private final Map<LocalDate, Entry> entries;
    private final Map<String, ShiftPattern> patterns;
    private final Map<String, Shift> shifts;

    /**
     * @param patterns all that the calendar names
     * @param shifts   all that the patterns name
     */
    public WorkingTime(WorkCalendar calendar, List<ShiftPattern> patterns, List<Shift> shifts) {
        this.calendar = calendar;
        this.entries = calendar.entries().stream().collect(Collectors.toMap(Entry::day, Function.identity()));
        this.patterns = patterns.stream().collect(Collectors.toMap(ShiftPattern::code, Function.identity()));
        this.shifts = shifts.stream().collect(Collectors.toMap(Shift::code, Function.identity()));
    }

    public DayPlan day(LocalDate day) {
        Entry entry = entries.get(day);
        Period period = inForce(day).orElse(null);
        if (period == null) {
            return new DayPlan(day, null, 0, entry, List.of());
        }
        ShiftPattern pattern = Objects.requireNonNull(patterns.get(period.pattern()));
        int patternDay = dayOf(pattern, ChronoUnit.DAYS.between(period.anchor(), day) + 1);
        return new DayPlan(day, pattern.code(), patternDay, entry, turns(pattern, patternDay, entry));
    }

    /** Every day from the first to the last. */
    public List<DayPlan> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    private Optional<Period> inForce(LocalDate day) {
        return calendar.periods().stream().filter(period -> !period.from().isAfter(day)).max(Comparator.comparing(Period::from));
    }

    private static List<Turn> turns(ShiftPattern pattern, int patternDay, @Nullable Entry entry) {
        if (entry == null) {
            return pattern.on(patternDay);
        }
        Integer like = entry.patternDay();
        return entry.type() == EntryType.WORKING && like != null ? pattern.on(dayOf(pattern, like)) : List.of();
    }

    private static int dayOf(ShiftPattern pattern, long number) {
        return (int) Math.floorMod(number - 1, (long) pattern.length()) + 1;
    }

    /** The shifts of the interval by their start, those at its ends cut there. */
    public List<ShiftInstance> shifts(ZoneId zone, TimeSpan interval) {
        LocalDate last = interval.to().atZone(zone).toLocalDate().plusDays(1);
        List<ShiftInstance> found = new ArrayList<>();
        for (LocalDate day = interval.from().atZone(zone).toLocalDate().minusDays(DAYS_BEFORE); !day.isAfter(last); day = day.plusDays(1)) {
            starting(zone, day).forEach(instance -> instance.within(interval).ifPresent(found::add));
        }
        return found.stream().sorted(Comparator.comparing(ShiftInstance::from).thenComparing(ShiftInstance::crew)).toList();
    }

    /** The whole shifts that start on a day. Nobody works twice at once: the crew's shift of the day before ends first. */
    public List<ShiftInstance> starting(ZoneId zone, LocalDate day) {
        List<Turn> before = day(day.minusDays(1)).turns();
        List<ShiftInstance> found = new ArrayList<>();
        for (Turn turn : day(day).turns()) {
            Instant free = before.stream().filter(other -> other.crew().equals(turn.crew()))
                    .map(other -> whole(zone, day.minusDays(1), other).to()).findFirst().orElse(Instant.MIN);
            ShiftInstance whole = whole(zone, day, turn);
            whole.within(new TimeSpan(free, Instant.MAX)).ifPresent(found::add);
        }
        return found;
    }

    private ShiftInstance whole(ZoneId zone, LocalDate day, Turn turn) {
        return Objects.requireNonNull(shifts.get(turn.shift())).on(day, turn.crew(), zone);
    }
}
