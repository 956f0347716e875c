/** The demo factory: its data and its simulated machines. Nothing of it is active without the profile {@code demo}. */
@NullMarked
@ApplicationModule(displayName = "Demo", allowedDependencies = {"shared", "security", "eventlog", "administration",
        "workflow", "workflow::spi", "rules", "connectivity", "connectivity::simulator", "plant", "personnel", "equipment",
        "material", "material::events", "definition", "ordering", "ordering::events", "execution", "execution::events"})
package io.takt.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
