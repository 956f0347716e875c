package io.takt.plant;

import io.takt.plant.domain.PlaceRows;
import io.takt.security.PlantTree;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredPlantTree implements PlantTree {

    private final PlaceRows rows;

    StoredPlantTree(PlaceRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> unknown(Collection<String> codes) {
        return codes.stream().filter(code -> rows.find(code).filter(place -> place.hasCode(code)).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Each place stands behind the one above it. */
    @Override
    public Set<String> withBelow(Collection<String> codes) {
        Set<String> within = new HashSet<>(codes);
        rows.all(true).stream().filter(place -> place.parent() != null && within.contains(place.parent()))
                .forEach(place -> within.add(place.code()));
        return within;
    }

    @Override
    public ZoneId timeZone() {
        return rows.siteTimeZone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    }
}
