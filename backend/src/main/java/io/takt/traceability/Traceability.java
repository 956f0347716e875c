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
     * What a code stands for, whoever gave it.
     *
     * @throws io.takt.shared.NotFound {@code traceability.codeUnknown}
     */
    Found search(String code);

    /** A code and its kind. */
    record Found(String type, String code) {
    }
}
