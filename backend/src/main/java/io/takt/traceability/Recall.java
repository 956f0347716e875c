package io.takt.traceability;

import io.takt.material.QualityStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a material lot has spread: what is left of it, what waits to be built in, and how many units hold it.
 *
 * @param left         where the rest of the lot lies
 * @param waiting      what was picked of it for units that are being made
 * @param reservations orders that have reserved the lot's material, and may get it of this lot
 * @param units        all units, whatever their material
 * @param materials    the same for each material, those with the most units first
 */
public record Recall(Origin lot, List<Left> left, List<Waiting> waiting, List<Reserved> reservations, Counts units,
        List<OfMaterial> materials) {

    public Recall {
        left = List.copyOf(left);
        waiting = List.copyOf(waiting);
        reservations = List.copyOf(reservations);
        materials = List.copyOf(materials);
    }

    /**
     * The lot itself.
     *
     * @param unit     what its quantities are counted in
     * @param quantity what is left of it, over all places
     * @param parent   the lot that it is a part of; null for a lot
     */
    public record Origin(String code, String material, String materialName, @Nullable String supplier,
            @Nullable String heatNumber, QualityStatus quality, @Nullable String holdReason, BigDecimal quantity, String unit,
            Instant receivedAt, @Nullable String parent) {
    }

    /** What is left of it, or of one of its parts, in one place. */
    public record Left(String lot, String place, BigDecimal quantity) {
    }

    /** What waits in a place to be built into a unit. */
    public record Waiting(String unit, String workOrder, String place, BigDecimal quantity, Instant pickedAt) {
    }

    /** What an order has reserved of the material. */
    public record Reserved(String workOrder, BigDecimal quantity) {
    }

    /**
     * Numbers of units.
     *
     * @param holding   those that hold something of the lot now; the sum of the next five
     * @param leftStore finished, but their box no longer stands where they were stored
     * @param takenOut  those that held something of it until rework took it out
     */
    public record Counts(long holding, long inStock, long leftStore, long inProcess, long builtIn, long scrapped, long takenOut) {
    }

    /** The units of one material. */
    public record OfMaterial(String material, String name, Counts units) {
    }
}
