package io.takt.execution.domain;

import io.takt.execution.domain.MaterialBook.Goods;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A part that was picked for a unit and lies at the line side until an operation builds it in.
 *
 * @param elementId       the operation that builds it in
 * @param materialLot     empty for what is not told apart by lots
 * @param component       the code of the unit that is the part; empty for a part that is no unit
 * @param plannedMaterial what the bill asks for; another material where the part is a substitute
 * @param plannedQuantity for how much of that it stands
 * @param place           where it lies
 */
public record KitPart(long id, long unitId, String elementId, String material, String materialLot, String component,
        BigDecimal quantity, String plannedMaterial, BigDecimal plannedQuantity, String place, State state, Instant pickedAt) {

    /** What has become of it. */
    public enum State { PICKED, BUILT_IN, GIVEN_BACK }

    public Goods goods() {
        return new Goods(material, materialLot, quantity);
    }

    public Optional<String> unit() {
        return Optional.of(component).filter(code -> !code.isEmpty());
    }
}
