package io.takt.plant;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.PlantDay;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.domain.CalendarFaults;
import io.takt.plant.domain.WorkCalendarRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import io.takt.shared.Use;
import io.takt.shared.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars by which the plant's places work. */
@Service
public class WorkCalendars extends MasterData<WorkCalendar, WantedCalendar> {

    private final WorkCalendarRows rows;
    private final ShiftPatterns patterns;
    private final Plant plant;
    private final WorkingTimes times;
    private final PlantDay plantDay;
    private final RecordKeeping keeping;
    private final PlantScope scope;

    WorkCalendars(WorkCalendarRows rows, RecordKeeping keeping, ShiftPatterns patterns, Plant plant, WorkingTimes times, PlantDay plantDay,
            PlantScope scope) {
        super(WorkCalendar.ENTITY, rows, keeping);
        this.rows = rows;
        this.patterns = patterns;
        this.plant = plant;
        this.times = times;
        this.plantDay = plantDay;
        this.keeping = keeping;
        this.scope = scope;
    }

    /**
     * What the calendar says of each day from the first to the last.
     *
     * @param from the first day; today if it is null
     * @param to   the last day; a week's last if it is null
     * @throws io.takt.shared.InvalidInput if that are too many, or none
     */
    @Transactional(readOnly = true)
    public List<DayPlan> days(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        WorkCalendar calendar = read(code);
        LocalDate first = from == null ? plantDay.today() : from;
        LocalDate last = to == null ? DayRange.weekFrom(first) : to;
        DayRange.require(first, last);
        return times.of(calendar).days(first, last);
    }

    @Override
    protected Set<String> filters() {
        return Set.of("place");
    }

    /** Whoever works somewhere sees by which calendar, be it that of a place above. */
    @Override
    protected ListQuery narrowed(ListQuery query) {
        return scope.narrowWithAbove(query);
    }

    @Override
    protected void requireSeen(WorkCalendar calendar) {
        if (!scope.concerns(calendar.places())) {
            throw scope.outside(calendar.places().get(0));
        }
    }

    /** Whoever changes a calendar changes it for all places that work by it. */
    @Override
    protected void requireOwn(WorkCalendar calendar) {
        calendar.places().forEach(scope::requireWithin);
    }

    @Override
    protected FieldFaults faults(WantedCalendar wanted, @Nullable WorkCalendar before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        new CalendarFaults(faults, chosen(Objects.requireNonNull(wanted.periods())))
                .find(Objects.requireNonNull(wanted.periods()), Objects.requireNonNull(wanted.entries()));
        places(faults, Objects.requireNonNull(wanted.places()), before);
        return faults;
    }

    private Map<String, ShiftPattern> chosen(List<Period> periods) {
        Map<String, ShiftPattern> chosen = new HashMap<>();
        periods.stream().map(Period::pattern).filter(Objects::nonNull).distinct().limit(CalendarFaults.MOST_PERIODS)
                .forEach(code -> patterns.findForNewWork(code).ifPresent(pattern -> chosen.put(code, pattern)));
        return chosen;
    }

    private void places(FieldFaults faults, List<String> places, @Nullable WorkCalendar before) {
        faults.require(places.size() <= CalendarFaults.MOST_PLACES, "/places", "plant.tooMany", CalendarFaults.MOST_PLACES);
        faults.require(places.stream().distinct().count() == places.size(), "/places", "plant.placesTwice");
        for (String place : places.stream().distinct().limit(CalendarFaults.MOST_PLACES).toList()) {
            faults.require(plant.find(place).isPresent(), "/places", "plant.placeUnknown", place);
            Optional<String> other = rows.calendarAt(place).filter(code -> before == null || !code.equals(before.code()));
            faults.require(other.isEmpty(), "/places", "plant.placeHasCalendar", place, other.orElse(""));
        }
    }

    /** What was planned for places up to today must not become something else. */
    @Override
    protected void requireAllowed(WorkCalendar before, WantedCalendar wanted) {
        LocalDate day = plantDay.today();
        boolean begun = before.periods().stream().anyMatch(period -> !period.from().isAfter(day));
        boolean same = passed(before.periods(), Period::from, day).equals(passed(wanted.periods(), Period::from, day))
                && passed(before.entries(), Entry::day, day).equals(passed(wanted.entries(), Entry::day, day))
                && (!begun || Set.copyOf(before.places()).equals(Set.copyOf(Objects.requireNonNull(wanted.places()))));
        if (!same && !before.places().isEmpty()) {
            throw new Refused("plant.calendarFixed", before.code(), day.toString());
        }
    }

    private static <T> Set<T> passed(@Nullable List<T> all, Function<T, LocalDate> dated, LocalDate today) {
        return Objects.requireNonNull(all).stream().filter(one -> !dated.apply(one).isAfter(today)).collect(Collectors.toSet());
    }

    /** Which places have it is its own to say and keeps nobody from taking it back. */
    @Override
    public void takeBack(String code, Version read) {
        keeping.requireEditing(entity());
        WorkCalendar found = lock(code);
        requireOwn(found);
        keeping.requireChangeable(found, read);
        rows.clearPlaces(found.id());
        super.takeBack(code, read);
    }

    @Override
    protected void requireRestorable(WorkCalendar archived) {
        archived.periods().stream().map(Period::pattern).distinct().forEach(code ->
                patterns.find(code).ifPresent(keeping::requireNotArchived));
    }

    @Override
    public List<Use> of(String entity, String code) {
        return "plant.place".equals(entity) ? rows.usesOfPlace(code) : super.of(entity, code);
    }
}
