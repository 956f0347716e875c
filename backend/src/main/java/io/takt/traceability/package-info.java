/** Where a unit came from and where a lot went. Only reads: the links are rows that execution writes. */
@NullMarked
@ApplicationModule(displayName = "Traceability", allowedDependencies = {"shared", "security", "eventlog", "connectivity",
        "material", "definition", "ordering", "rules", "execution", "quality"})
package io.takt.traceability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
