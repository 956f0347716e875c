package io.takt.plant;

import io.takt.plant.domain.Places;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredPlant implements Plant {

    private final Places places;
    private final Permissions permissions;
    private final AuditTrail auditTrail;

    StoredPlant(Places places, Permissions permissions, AuditTrail auditTrail) {
        this.places = places;
        this.permissions = permissions;
        this.auditTrail = auditTrail;
    }

    @Override
    public List<Place> places() {
        return places.all();
    }

    @Override
    public List<Place> read() {
        permissions.require("equipment.read");
        return places.all();
    }

    @Override
    public Optional<Place> find(String code) {
        return places.find(code);
    }

    @Override
    public Place get(String code) {
        return places.find(code).orElseThrow(() -> new NotFound("plant.placeUnknown", code));
    }

    @Override
    public ZoneId timeZone() {
        return places.siteTimeZone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    @Override
    public Place add(NewPlace place) {
        permissions.require("security.manage");
        if (places.find(place.code()).isPresent()) {
            throw new Refused("plant.placeExists", place.code());
        }
        Place.@Nullable Type above = place.parent() == null ? null : get(place.parent()).type();
        if (!place.type().mayStandBelow(above)) {
            throw new Refused("plant.wrongLevel", place.code(), place.type(), above == null ? "" : above.name());
        }
        places.add(place);
        auditTrail.record("plant.place", place.code(), "added", Map.of(), Map.of("type", place.type().name()));
        return get(place.code());
    }
}
