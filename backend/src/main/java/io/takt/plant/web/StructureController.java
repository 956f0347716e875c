package io.takt.plant.web;

import io.takt.plant.Place;
import io.takt.plant.Places;
import io.takt.plant.Plant;
import io.takt.plant.web.PlaceController.PlaceItem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The hierarchy as a whole. */
@RestController
@RequestMapping("/api/plant")
class StructureController {

    private static final String NONE = "";

    private final Plant plant;
    private final Places places;

    StructureController(Plant plant, Places places) {
        this.plant = plant;
        this.places = places;
    }

    /** The places that are not archived, from the enterprise down. */
    @GetMapping("/tree")
    List<Node> tree(Locale locale) {
        List<Place> places = plant.read();
        Set<String> known = places.stream().map(Place::code).collect(Collectors.toSet());
        return below(NONE, places.stream().collect(Collectors.groupingBy(place -> above(place, known))), locale);
    }

    /** What stands below nothing that is seen is a root to whoever looks. */
    private static String above(Place place, Set<String> known) {
        return place.parent() == null || !known.contains(place.parent()) ? NONE : place.parent();
    }

    private static List<Node> below(String parent, Map<String, List<Place>> places, Locale locale) {
        return places.getOrDefault(parent, List.of()).stream()
                .map(place -> new Node(place.code(), place.code(), place.type(), place.name(locale), place.timeZone(),
                        below(place.code(), places, locale)))
                .toList();
    }

    /** All places with the archived ones, each behind the one above it and those beside each other in their order. */
    @GetMapping("/structure")
    List<PlaceItem> structure() {
        return places.structure().stream().map(PlaceItem::of).toList();
    }

    record Node(String id, String code, Place.Type type, String name, @Nullable String timeZone, List<Node> children) {
    }
}
