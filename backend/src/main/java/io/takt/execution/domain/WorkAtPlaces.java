package io.takt.execution.domain;

import io.takt.shared.Use;
import java.util.List;

/** Where and by which machine the work that has not ended is done, and where its parts and boxes are. */
public interface WorkAtPlaces {

    /** Jobs, boxes on their way and picked parts that name a place; what has ended is told by the routings that it followed. */
    List<Use> uses(String place);

    /** The units that lie in a box. */
    List<Use> usesOfBox(String box);

    /** Jobs and ways of boxes that name a machine; those that have ended are counted. */
    List<Use> usesOfMachine(String machine);
}
