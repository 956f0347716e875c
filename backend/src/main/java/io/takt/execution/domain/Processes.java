package io.takt.execution.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Process instances by the order they work for. */
public interface Processes {

    void add(OrderProcess process);

    void ended(String processInstance, Instant now);

    List<OrderProcess> ofOrder(String workOrder);

    Optional<OrderProcess> find(String processInstance);

    /** One process instance. */
    record OrderProcess(String workOrder, String kind, String code, String processInstance, Instant startedAt,
            @Nullable Instant endedAt) {
    }
}
