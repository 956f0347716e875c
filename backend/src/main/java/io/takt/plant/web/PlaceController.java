package io.takt.plant.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.plant.Place;
import io.takt.plant.Places;
import io.takt.plant.Places.Spot;
import io.takt.plant.WantedPlace;
import io.takt.plant.web.PlaceController.PlaceItem;
import io.takt.shared.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plant/places")
class PlaceController extends RecordEndpoints<Place, WantedPlace, PlaceItem> {

    private final Places places;

    PlaceController(Places places) {
        super(places);
        this.places = places;
    }

    @PostMapping("/{code}/move")
    ResponseEntity<PlaceItem> move(@PathVariable String code, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Spot spot, Locale locale) {
        Place moved = places.move(code, Version.ofIfMatch(ifMatch), spot);
        return ResponseEntity.ok().eTag(new Version(moved.version()).etag()).body(item(moved, locale));
    }

    @Override
    protected PlaceItem item(Place found, Locale locale) {
        return PlaceItem.of(found);
    }

    record PlaceItem(String id, String code, Place.Type type, @Nullable String parent, String nameZh, String nameEn,
            @Nullable String timeZone, Place.@Nullable WorkCenterType workCenterType, boolean archived, int version) {

        static PlaceItem of(Place found) {
            return new PlaceItem(found.code(), found.code(), found.type(), found.parent(), found.nameZh(), found.nameEn(),
                    found.timeZone(), found.workCenterType(), found.archived(), found.version());
        }
    }
}
