/**
 * Work under way: releases, lots, jobs, units, machine cycles, the operators' task list and dispatch. Work orders come
 * from {@code ordering}, routings from {@code definition}; modules above learn of changes from {@code execution.events}
 * and act through this package's interfaces.
 */
@NullMarked
@ApplicationModule(displayName = "Execution", allowedDependencies = {"shared", "security", "eventlog", "workflow",
        "administration::spi", "workflow::spi", "rules", "rules::spi", "connectivity", "connectivity::spi",
        "connectivity::events", "plant", "personnel", "equipment", "material",
        "material::events", "material::spi", "content", "definition", "definition::documents", "ordering", "ordering::events"})
package io.takt.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
