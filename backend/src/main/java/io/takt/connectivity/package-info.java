/**
 * Devices: connections, tags, samples, signals and commands. Knows no MES word; what a signal means is bound above,
 * through {@code connectivity.spi}.
 */
@NullMarked
@ApplicationModule(displayName = "Connectivity",
        allowedDependencies = {"shared", "security", "eventlog", "administration", "administration::spi"})
package io.takt.connectivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
