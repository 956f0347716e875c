/** What the plant's administrator sets: settings and number sequences; and what is alike for every record of master data. */
@NullMarked
@ApplicationModule(displayName = "Administration", allowedDependencies = {"shared", "security", "eventlog", "content"})
package io.takt.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
