/** Who works in the plant and when: persons and their classes, teams and rosters, and which qualification is held until when. */
@NullMarked
@ApplicationModule(displayName = "Personnel", allowedDependencies = {"shared", "security", "plant", "administration",
        "administration::spi"})
package io.takt.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
