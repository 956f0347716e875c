package io.takt.plant;

import io.takt.administration.spi.PlaceCodes;
import io.takt.plant.domain.PlaceRows;
import org.springframework.stereotype.Component;

@Component
class StoredPlaceCodes implements PlaceCodes {

    private final PlaceRows rows;

    StoredPlaceCodes(PlaceRows rows) {
        this.rows = rows;
    }

    @Override
    public int longest() {
        return rows.longestCode();
    }
}
