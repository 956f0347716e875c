/**
 * The ground the product stands on: home folder, database, clocks, problem responses, live updates and start-up.
 * It implements the ports of shared; nobody imports it.
 */
@NullMarked
@ApplicationModule(displayName = "Platform", allowedDependencies = {"shared", "security", "eventlog"})
package io.takt.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
