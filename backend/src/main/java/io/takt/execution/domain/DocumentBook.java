package io.takt.execution.domain;

import java.util.Collection;
import java.util.List;

/** What execution asks of definition about documents. */
public interface DocumentBook {

    /**
     * The revisions in force that belong to a routing, its operations, or a material; of documents that are bound already the bound
     * ones.
     */
    List<Long> toBind(String routing, String material, Collection<Long> bound);
}
