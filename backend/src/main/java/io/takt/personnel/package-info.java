/** Who works in the plant: persons and their classes, teams, and which qualification each person holds until when. */
@NullMarked
@ApplicationModule(displayName = "Personnel", allowedDependencies = {"shared", "security", "plant", "administration",
        "administration::spi"})
package io.takt.personnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
