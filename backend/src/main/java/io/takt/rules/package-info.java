/**
 * The port to the rule engine: rule sets and their publication, decisions and the log that keeps them. Knows no MES
 * word; the asking module gives the facts.
 */
@NullMarked
@ApplicationModule(displayName = "Rules",
        allowedDependencies = {"shared", "security", "eventlog", "administration", "administration::spi"})
package io.takt.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
