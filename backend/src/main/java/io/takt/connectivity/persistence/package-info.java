/** Devices, triggers, signals and commands in the database. */
@NullMarked
package io.takt.connectivity.persistence;

import org.jspecify.annotations.NullMarked;
