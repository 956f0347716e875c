package io.takt.execution.domain;

import io.takt.workflow.ModelVersion;
import java.util.List;
import java.util.Optional;

/** What execution asks of definition: routings, their operations and their models. */
public interface RoutingBook {

    boolean isProductEffective(String material);

    boolean isRoutingEffective(long revision);

    /** The model of a routing revision; deployed when it is first asked for. */
    ModelVersion model(Lot.Path path);

    JobOrder.Plan plan(Lot.Path path, String elementId);

    /** The tags of the values that are judged at an operation; empty where nothing is measured. */
    List<String> measuredTags(Lot.Path path, String elementId);

    /** The element behind one of a routing; empty at its end. */
    Optional<String> elementAfter(Lot.Path path, String elementId);

    /** The revision in force of a routing, such as one for rework. */
    Lot.Path effective(String routing);

    /** How many pieces go through a routing together: as many as its first operation takes at once. */
    int largestLot(Lot.Path path);

    /** What goes into one piece of a product. */
    List<Component> components(String material);

    /** One line of a bill of material. */
    record Component(String material, java.math.BigDecimal perPiece) {
    }
}
