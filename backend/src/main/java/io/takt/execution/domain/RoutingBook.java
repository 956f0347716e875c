package io.takt.execution.domain;

import io.takt.shared.Named;
import io.takt.workflow.ModelVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What execution asks of definition: routings, their operations and their models. */
public interface RoutingBook {

    boolean isProductEffective(String material);

    boolean isRoutingEffective(long revision);

    /** The model of a routing revision; deployed when it is first asked for. */
    ModelVersion model(Lot.Path path);

    JobOrder.Plan plan(Lot.Path path, String elementId);

    /** The values that are judged at an operation; empty where nothing is measured. */
    List<Measured> measured(Lot.Path path, String elementId);

    /** The element behind one of a routing; empty at its end. */
    Optional<String> elementAfter(Lot.Path path, String elementId);

    /** The stations of a routing's operations, in their order. */
    List<String> stations(Lot.Path path);

    /** The revision in force of a routing, such as one for rework. */
    Lot.Path effective(String routing);

    /** How many pieces go through a routing together: as many as its first operation takes at once. */
    int largestLot(Lot.Path path);

    /** Whether a piece gets a serial number on its way through a routing. */
    boolean givesSerialNumbers(Lot.Path path);

    /** What goes into one piece of an order, by the revision of the product that the order is for. */
    List<Component> components(OrderInWork order);

    /** What one piece of an order takes on its way through a routing. */
    List<Component> components(Lot.Path path, OrderInWork order);

    /**
     * One line of a bill of material.
     *
     * @param elementId the operation that it goes in at
     */
    record Component(String material, BigDecimal perPiece, String elementId) {
    }

    /** A value that is judged, by the tag that the machine gives it under. A limit that is missing does not bound it. */
    record Measured(String tag, String nameZh, String nameEn, @Nullable String unit, @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) implements Named {
    }
}
