/**
 * Demand: customer orders, the production orders that are pegged to them, the work orders made of those, and the request
 * for their release.
 */
@NullMarked
@ApplicationModule(displayName = "Ordering", allowedDependencies = {"shared", "security", "eventlog", "plant", "material",
        "definition", "administration", "administration::spi", "rules"})
package io.takt.ordering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
