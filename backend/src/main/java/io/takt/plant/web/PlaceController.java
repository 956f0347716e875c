package io.takt.plant.web;

import io.takt.plant.Place;
import io.takt.plant.Plant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plant")
class PlaceController {

    private final Plant plant;

    PlaceController(Plant plant) {
        this.plant = plant;
    }

    /** The hierarchy from the enterprise down. */
    @GetMapping("/tree")
    List<Node> tree(Locale locale) {
        return below(null, plant.read(), locale);
    }

    private static List<Node> below(@Nullable String parent, List<Place> places, Locale locale) {
        return places.stream().filter(place -> Objects.equals(place.parent(), parent))
                .map(place -> new Node(place.code(), place.code(), place.type(), place.name(locale), place.timeZone(),
                        below(place.code(), places, locale)))
                .toList();
    }

    record Node(String id, String code, Place.Type type, String name, @Nullable String timeZone, List<Node> children) {
    }
}
