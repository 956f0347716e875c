package io.takt.traceability;

import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;

/** Traces units back and lots forward. Every read needs {@code traceability.read}. */
public interface Traceability {

    /** Filters {@code order}, {@code lot}, {@code heatLot}, {@code carrier}, {@code state} and {@code q}. */
    Page<UnitRecord> units(ListQuery query);

    /** @throws io.takt.shared.NotFound {@code traceability.unitUnknown} */
    Genealogy genealogyOf(String unit);

    /** The units that were made from a material lot. */
    List<UnitRecord> madeFrom(String materialLot);

    /**
     * How far a material lot has spread.
     *
     * @throws io.takt.shared.NotFound {@code material.lotUnknown}
     */
    Recall recall(String materialLot);

    /**
     * The units that hold something of a material lot, at any depth, and those that held it. Filters {@code order},
     * {@code material}, {@code state}, {@code held} ({@code true} or {@code false}) and {@code q}.
     *
     * @throws io.takt.shared.NotFound {@code material.lotUnknown}
     */
    Page<RecalledUnit> recalled(String materialLot, ListQuery query);

    /**
     * All that is in a unit, at any depth, and all that was done.
     *
     * @param unit its code or its serial number
     * @throws io.takt.shared.NotFound {@code traceability.unitUnknown}
     */
    UnitTree tree(String unit);

    /**
     * Whether all is known of a unit that its routing demands, and what is missing.
     *
     * @param unit its code or its serial number
     * @throws io.takt.shared.NotFound {@code traceability.unitUnknown}
     */
    Completeness completeness(String unit);

    /**
     * The same for all finished units of a work order.
     *
     * @throws io.takt.shared.NotFound {@code traceability.orderUnknown}
     */
    Completeness.OfOrder orderCompleteness(String workOrder);
}
