package io.takt.plant;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.plant.Place.Type;
import io.takt.plant.Place.WorkCenterType;
import io.takt.plant.domain.WorkCalendarRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the plant's tree reaches from the enterprise to work units, and all that produce know when they work. */
@Component
class PlantReadiness implements ReadinessCheck {

    private static final List<Type> NEEDED = List.of(Type.ENTERPRISE, Type.SITE, Type.AREA, Type.WORK_CENTER, Type.WORK_UNIT,
            Type.STORAGE_LOCATION);

    private final Plant plant;
    private final WorkCalendarRows calendars;

    PlantReadiness(Plant plant, WorkCalendarRows calendars) {
        this.plant = plant;
        this.calendars = calendars;
    }

    @Override
    public List<Line> lines() {
        List<Place> places = plant.places();
        Set<Type> types = places.stream().map(Place::type).collect(Collectors.toSet());
        List<String> absent = NEEDED.stream().filter(type -> !types.contains(type)).map(type -> "plant.place.type." + type).toList();
        return List.of(Line.of("plant.ready.tree", Step.PLANT, absent, "/plant", Place.ENTITY), calendar(places));
    }

    private Line calendar(List<Place> places) {
        Map<String, Place> byCode = places.stream().collect(Collectors.toMap(Place::code, Function.identity()));
        List<Place> producing = places.stream().filter(place -> place.workCenterType() != null
                && place.workCenterType() != WorkCenterType.STORAGE_ZONE).toList();
        return producing.isEmpty() ? Line.any("plant.ready.calendar", Step.PLANT, false, "/work-calendars", WorkCalendar.ENTITY)
                : Line.of("plant.ready.calendar", Step.PLANT, producing.stream().filter(place -> !hasCalendar(place, byCode))
                        .map(Place::code).toList(), "/work-calendars", WorkCalendar.ENTITY);
    }

    /** Whether a place, or one above it, works by a calendar. */
    private boolean hasCalendar(Place place, Map<String, Place> byCode) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, one -> one.map(Place::parent).map(byCode::get))
                .flatMap(Optional::stream).anyMatch(one -> calendars.calendarAt(one.code()).isPresent());
    }
}
