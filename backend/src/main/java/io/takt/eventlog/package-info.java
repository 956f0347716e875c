/** What happened in the plant: one append-only log, read by cursor. Depends on shared only. */
@NullMarked
@ApplicationModule(displayName = "Event log", allowedDependencies = "shared")
package io.takt.eventlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
