/** Where the plant's work happens and when: the ISA-95 hierarchy from enterprise to work unit, storage, shifts and calendars. */
@NullMarked
@ApplicationModule(displayName = "Plant",
        allowedDependencies = {"shared", "security", "eventlog", "administration", "administration::spi"})
package io.takt.plant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
