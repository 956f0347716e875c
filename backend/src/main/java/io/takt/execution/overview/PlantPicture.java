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
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.Tools;
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
    private final Tools tools;

    PlantPicture(Plant plant, Equipment equipment, EquipmentBook movers, Tools tools) {
        this.plant = plant;
        this.equipment = equipment;
        this.movers = movers;
        this.tools = tools;
    }

    List<Area> areas() {
        List<Place> places = plant.places();
        Stations stations = new Stations(places, machines(), LocaleContextHolder.getLocale());
        return places.stream().filter(place -> place.type() == Type.AREA).map(stations::area).toList();
    }

    private Machines machines() {
        Map<String, Integer> ending = tools.ending().stream().filter(tool -> tool.lifeLeft() != null)
                .collect(Collectors.toMap(Tool::equipment, Tool::lifeLeft));
        return new Machines(equipment.all().stream().collect(Collectors.groupingBy(EquipmentView::workUnit)), moverStations(), ending);
    }

    private Set<String> moverStations() {
        return Stream.of(Way.values()).map(movers::mover).flatMap(Optional::stream).map(Mover::station).collect(Collectors.toSet());
    }

    /**
     * What stands in the plant.
     *
     * @param at            machines by their stations
     * @param moverStations where boxes are moved from
     * @param toolsEnding   for how many pieces a machine's tool lasts, where that ends soon
     */
    private record Machines(Map<String, List<EquipmentView>> at, Set<String> moverStations, Map<String, Integer> toolsEnding) {
    }

    /** Puts places and machines together. */
    private static final class Stations {

        private final Map<String, List<Place>> below;
        private final Machines machines;
        private final Locale locale;

        Stations(List<Place> places, Machines machines, Locale locale) {
            this.below = places.stream().filter(place -> place.parent() != null).collect(Collectors.groupingBy(Place::parent));
            this.machines = machines;
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
                    machines.at().getOrDefault(place.code(), List.of()).stream().map(this::machine).toList(), bins);
        }

        private Kind kind(Place place, List<String> bins) {
            if (machines.moverStations().contains(place.code())) {
                return Kind.MOVER;
            }
            if (place.type() == Type.WORK_UNIT) {
                return Kind.WORK;
            }
            return bins.isEmpty() ? Kind.STORAGE : Kind.RACK;
        }

        private MachineNow machine(EquipmentView view) {
            return new MachineNow(view.code(), view.name(locale), view.device(), view.state().name(), view.since(), view.program(),
                    view.holdReason(), machines.toolsEnding().get(view.code()));
        }
    }
}
