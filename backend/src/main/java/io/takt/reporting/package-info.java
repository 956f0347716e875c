/** Printed documents and exports: each is made from live data when it is asked for, and nothing of it is kept. */
@NullMarked
@ApplicationModule(displayName = "Reporting", allowedDependencies = {"shared", "security", "eventlog", "plant", "personnel", "equipment",
        "administration::sheets", "material", "definition", "definition::documents", "ordering", "execution", "quality", "traceability"})
package io.takt.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
