package io.takt.plant;

import io.takt.plant.domain.WorkCalendarRows;
import io.takt.security.Permissions;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredPlannedTime implements PlannedTime {

    private final Plant plant;
    private final WorkCalendarRows calendars;
    private final WorkingTimes times;
    private final Permissions permissions;
    private final PlantScope scope;
    private final PlantClock clock;

    StoredPlannedTime(Plant plant, WorkCalendarRows calendars, WorkingTimes times, Permissions permissions, PlantScope scope, PlantClock clock) {
        this.plant = plant;
        this.calendars = calendars;
        this.times = times;
        this.permissions = permissions;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public Plan of(String code, @Nullable Instant from, @Nullable Instant to) {
        permissions.require("plant.read");
        Place asked = plant.get(code);
        scope.requireWithin(code);
        List<Place> upwards = upwards(asked);
        TimeSpan interval = DayRange.interval(from == null ? clock.now() : from, to);
        ZoneId zone = upwards.stream().map(Place::timeZone).filter(Objects::nonNull).findFirst().map(ZoneId::of).orElse(plant.timeZone());
        Optional<String> named = upwards.stream().map(Place::code).filter(place -> calendars.calendarAt(place).isPresent()).findFirst();
        Optional<WorkCalendar> calendar = named.flatMap(calendars::calendarAt).flatMap(calendars::find);
        List<ShiftInstance> shifts = calendar.map(found -> times.of(found).shifts(zone, interval)).orElse(List.of());
        return new Plan(code, calendar.map(WorkCalendar::code).orElse(null), named.orElse(null), zone, shifts);
    }

    /** The place and all above it, the nearest first. */
    private List<Place> upwards(Place place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent,
                below -> below.map(Place::parent).flatMap(plant::find)).flatMap(Optional::stream).toList();
    }
}
