package io.takt.definition;

import java.util.List;

/** Knows by which revisions of routings open orders work; whoever has orders tells. */
public interface HeldRoutings {

    /** Their ids. */
    List<Long> held();
}
