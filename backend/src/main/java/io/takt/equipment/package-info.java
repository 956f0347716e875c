/** Machines and stations: their classes, current state, loaded program, set-up and holds. */
@NullMarked
@ApplicationModule(displayName = "Equipment",
        allowedDependencies = {"shared", "security", "eventlog", "plant", "administration", "administration::spi",
            "connectivity", "connectivity::spi", "connectivity::events"})
package io.takt.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
