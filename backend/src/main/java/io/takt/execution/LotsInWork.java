package io.takt.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lots as other modules read them. Each read needs {@code execution.read}. */
public interface LotsInWork {

    /** @throws io.takt.shared.NotFound {@code execution.lotUnknown} */
    LotInWork get(String code);

    /**
     * The lot that a job works on.
     *
     * @throws io.takt.shared.NotFound {@code execution.jobUnknown}
     */
    LotInWork ofJob(String job);

    /** @throws io.takt.shared.NotFound {@code execution.orderUnknown} */
    List<LotInWork> ofOrder(String workOrder);

    /** What is still to be brought for a lot, and what to take it from: the oldest first. Empty once everything is picked. */
    List<Supply> supplies(String lot);

    /**
     * One lot.
     *
     * @param quantity how many pieces it was started with
     * @param carrier  the box it lies in; null until it lies in one
     */
    record LotInWork(String code, LotKind kind, String workOrder, String routing, long routingRevision, int quantity,
            @Nullable String carrier, Instant startedAt, @Nullable Instant endedAt) {
    }

    /**
     * One material that a lot still takes.
     *
     * @param elementId the operation that it goes in at
     * @param quantity  how much is still to be picked
     * @param lots      what to take from lots; empty for what is not told apart by lots
     * @param units     the units to take; empty for material
     * @param instead   what may be taken for what is missing of it, the first to take in front
     */
    record Supply(String material, String elementId, BigDecimal quantity, List<FromLot> lots, List<StoredUnit> units, List<Substituted> instead) {

        public Supply {
            lots = List.copyOf(lots);
            units = List.copyOf(units);
            instead = List.copyOf(instead);
        }
    }

    /** A substitute, how much of it stands for what is missing, and what to take from its lots. */
    record Substituted(String material, BigDecimal quantity, List<FromLot> lots) {
    }

    /** A quantity of a material's lot. */
    record FromLot(String materialLot, BigDecimal quantity) {
    }

    /** A unit in stock. */
    record StoredUnit(String code, String carrier, int slot, @Nullable String bin) {
    }
}
