package io.takt.execution.parts;

import io.takt.execution.domain.KitParts;
import io.takt.material.spi.MaterialClaims;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** What was picked for a unit is that unit's. */
@Component
class PickedPartClaims implements MaterialClaims {

    private final KitParts parts;

    PickedPartClaims(KitParts parts) {
        this.parts = parts;
    }

    @Override
    public BigDecimal claimed(String material, String lot, String place) {
        return parts.pickedAt(place, material, lot);
    }
}
