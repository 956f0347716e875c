package io.takt.execution.domain;

import java.util.List;

/** What execution asks of definition about documents. */
public interface DocumentBook {

    /** The revisions in force that belong to a routing, its operations, or a material. */
    List<Long> inForce(String routing, String material);
}
