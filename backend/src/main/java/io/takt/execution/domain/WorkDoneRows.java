package io.takt.execution.domain;

import io.takt.execution.WorkDone.Done;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What pieces have gone through. */
public interface WorkDoneRows {

    /** By station, order and operation, in their order. */
    List<Done> between(Collection<String> stations, Instant from, Instant to);
}
