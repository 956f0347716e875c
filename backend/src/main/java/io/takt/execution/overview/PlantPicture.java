package io.takt.execution.overview;

import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.execution.LineOverview.Area;
import io.takt.execution.LineOverview.Kind;
import io.takt.execution.LineOverview.MachineNow;
import io.takt.execution.LineOverview.Station;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.EquipmentBook.Mover;
import io.takt.execution.domain.EquipmentBook.Way;
import io.takt.plant.Place;
import io.takt.plant.Place.Type;
import io.takt.plant.Plant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The plant's rooms and what stands in them. */
@Component
class PlantPicture {

    private final Plant plant;
    private final Equipment equipment;
    private final EquipmentBook movers;

    PlantPicture(Plant plant, Equipment equipment, EquipmentBook movers) {
        this.plant = plant;
        this.equipment = equipment;
        this.movers = movers;
    }

    List<Area> areas() {
        List<Place> places = plant.places();
        Stations stations = new Stations(places, equipment.all(), moverStations(), LocaleContextHolder.getLocale());
        return places.stream().filter(place -> place.type() == Type.AREA).map(stations::area).toList();
    }

    private Set<String> moverStations() {
        return Stream.of(Way.values()).map(movers::mover).flatMap(Optional::stream).map(Mover::station).collect(Collectors.toSet());
    }

    /** Puts places and machines together. */
    private static final class Stations {

        private final Map<String, List<Place>> below;
        private final Map<String, List<EquipmentView>> machines;
        private final Set<String> moverStations;
        private final Locale locale;

        Stations(List<Place> places, List<EquipmentView> machines, Set<String> moverStations, Locale locale) {
            this.below = places.stream().filter(place -> place.parent() != null).collect(Collectors.groupingBy(Place::parent));
            this.machines = machines.stream().collect(Collectors.groupingBy(EquipmentView::workUnit));
            this.moverStations = moverStations;
            this.locale = locale;
        }

        Area area(Place area) {
            List<Station> stations = below(area).flatMap(center -> below(center).map(place -> station(place, center))).toList();
            return new Area(area.code(), area.name(locale), stations);
        }

        private Stream<Place> below(Place place) {
            return below.getOrDefault(place.code(), List.of()).stream();
        }

        private Station station(Place place, Place center) {
            List<String> bins = below(place).map(Place::code).toList();
            return new Station(place.code(), place.name(locale), center.name(locale), kind(place, bins),
                    machines.getOrDefault(place.code(), List.of()).stream().map(this::machine).toList(), bins);
        }

        private Kind kind(Place place, List<String> bins) {
            if (moverStations.contains(place.code())) {
                return Kind.MOVER;
            }
            if (place.type() == Type.WORK_UNIT) {
                return Kind.WORK;
            }
            return bins.isEmpty() ? Kind.STORAGE : Kind.RACK;
        }

        private MachineNow machine(EquipmentView view) {
            return new MachineNow(view.code(), view.name(locale), view.device(), view.state().name(), view.since(), view.program(),
                    view.holdReason());
        }
    }
}
