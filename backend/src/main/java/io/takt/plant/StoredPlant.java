package io.takt.plant;

import io.takt.administration.RecordKeeping;
import io.takt.plant.domain.PlaceRows;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredPlant implements Plant {

    private final PlaceRows rows;
    private final Places places;
    private final RecordKeeping keeping;
    private final Permissions permissions;
    private final PlantScope scope;

    StoredPlant(PlaceRows rows, Places places, RecordKeeping keeping, Permissions permissions, PlantScope scope) {
        this.scope = scope;
        this.rows = rows;
        this.places = places;
        this.keeping = keeping;
        this.permissions = permissions;
    }

    @Override
    public List<Place> places() {
        return rows.all(false);
    }

    @Override
    public List<Place> read() {
        permissions.require("equipment.read");
        return places().stream().filter(place -> scope.covers(place.code())).toList();
    }

    @Override
    public Optional<Place> find(String code) {
        return rows.find(code).filter(place -> place.hasCode(code));
    }

    @Override
    public Place get(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public Optional<Place> findForNewWork(String code) {
        return places.findForNewWork(code);
    }

    @Override
    public Place getForNewWork(String code) {
        Place place = rows.keep(code).filter(kept -> kept.hasCode(code)).orElseThrow(() -> unknown(code));
        keeping.requireNotArchived(place);
        return place;
    }

    @Override
    public ZoneId timeZone() {
        return rows.siteTimeZone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    @Override
    public void define(WantedPlace place) {
        places.define(place);
    }

    private static NotFound unknown(String code) {
        return new NotFound("plant.placeUnknown", code);
    }
}
