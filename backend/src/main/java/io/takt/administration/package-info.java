/** What the plant's administrator sets: settings and number sequences. */
@NullMarked
@ApplicationModule(displayName = "Administration", allowedDependencies = {"shared", "security", "eventlog"})
package io.takt.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
