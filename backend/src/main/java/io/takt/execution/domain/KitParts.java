package io.takt.execution.domain;

import io.takt.execution.domain.KitPart.State;
import io.takt.execution.domain.MaterialBook.LotLeft;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.util.List;

/** Parts that were picked for units. */
public interface KitParts {

    void add(KitPart part);

    void become(long id, State state);

    /** What lies ready for a unit. */
    List<KitPart> picked(long unitId);

    /** How much of each of a material's lots lies ready for units, at all places; lots of which nothing does are left out. */
    List<LotLeft> pickedLots(String material);

    /** How much of a material's lot lies ready for units at a place. */
    BigDecimal pickedAt(String place, String material, String materialLot);

    /**
     * How much of a component the units that move with a lot have been given already, whether it lies ready or is in them.
     * In rework only what was given since it began counts.
     */
    BigDecimal given(Lot lot, Component component);

    /** Whether parts of a material were picked for units. */
    List<Use> uses(String material);
}
