/**
 * The demo factory: its data and its simulated machines. Without the profile {@code demo} nothing of it is active, but the machines
 * run for whoever asks for them with {@code takt.simulators}.
 */
@NullMarked
@ApplicationModule(displayName = "Demo", allowedDependencies = {"shared", "security", "eventlog", "administration", "administration::spi",
        "workflow", "workflow::spi", "rules", "connectivity", "connectivity::simulator", "plant", "personnel", "equipment",
        "material", "material::events", "definition", "definition::documents", "ordering", "ordering::events", "execution", "execution::events"})
package io.takt.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
