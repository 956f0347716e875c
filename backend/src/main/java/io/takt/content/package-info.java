/** Files by their content: each is kept once under its SHA-256, and what it is, is read in it and never believed. */
@NullMarked
@ApplicationModule(displayName = "Content", allowedDependencies = {"shared", "security", "eventlog"})
package io.takt.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
