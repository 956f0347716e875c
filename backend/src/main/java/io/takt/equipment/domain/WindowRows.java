package io.takt.equipment.domain;

import io.takt.equipment.MaintenanceWindow;
import io.takt.shared.Use;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of maintenance windows. */
public interface WindowRows {

    /** The machine's windows that touch the time between, in their order. */
    List<MaintenanceWindow> between(long equipment, Instant from, Instant to);

    /** Those of some machines by their codes that are not over, in their order. */
    List<MaintenanceWindow> open(Collection<String> machines, Instant now);

    Optional<MaintenanceWindow> find(long equipment, long id);

    void add(long equipment, MaintenanceWindow window);

    void end(long id, Instant at);

    void remove(long id);

    /** The windows of a machine; those that are over need it no longer. */
    List<Use> uses(String equipment, Instant now);
}
