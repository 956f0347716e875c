/**
 * Inspections, measurements and nonconformances: judges what execution measured, decides what becomes of a unit that is
 * not right, and acts on it through execution's interfaces.
 */
@NullMarked
@ApplicationModule(displayName = "Quality", allowedDependencies = {"shared", "security", "eventlog", "administration", "administration::spi", "workflow",
        "workflow::spi", "rules", "rules::spi", "definition", "execution", "execution::events"})
package io.takt.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
