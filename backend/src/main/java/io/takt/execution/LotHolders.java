package io.takt.execution;

import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units that hold something of a material lot and its sublots, in themselves or in the units that were built into them, at any
 * depth; also those that held it until rework took it out.
 */
public interface LotHolders {

    /**
     * Filters {@code order}, {@code material}, {@code state}, {@code held} ({@code true} for those that hold it now) and
     * {@code q}; in the order in which the units came into being unless sorted.
     */
    Page<Holder> list(List<String> materialLots, ListQuery query);

    /** How many units there are of each kind; one row for each box of finished units. */
    List<Count> counts(List<String> materialLots);

    /** What was picked of the lot and waits at the line side to be built in. */
    List<Waiting> waiting(List<String> materialLots);

    /**
     * One unit and how it came to hold the lot.
     *
     * @param station   where its open job is done; null while it has none
     * @param builtInto the unit that it is a part of; null while it is none's
     * @param depth     1 where the lot went into the unit itself, more where it came with another unit
     * @param through   the unit that it came with; empty where it came by itself
     * @param quantity  how much of the lot is or was in it
     * @param until     when it was taken out again; null while it is in
     */
    record Holder(String code, @Nullable String serial, String material, String workOrder, @Nullable String productionOrder,
            String lot, String carrier, int slot, UnitState state, Grade grade, @Nullable String bin, @Nullable String operation,
            @Nullable String station, @Nullable String builtInto, @Nullable String nonconformance, int depth, String through,
            BigDecimal quantity, Instant since, @Nullable Instant until) {
    }

    /**
     * A number of units that are alike.
     *
     * @param carrier the box, for finished units; empty for others
     * @param bin     where they were stored; empty for others
     * @param held    whether they hold something of the lot now
     */
    record Count(String material, UnitState state, String carrier, String bin, boolean held, long units) {
    }

    /** Parts that wait for a unit. */
    record Waiting(String unit, String workOrder, String place, BigDecimal quantity, Instant pickedAt) {
    }
}
