/** Triggers, signal rows and commands. Pure: no Spring, no MyBatis. */
@NullMarked
package io.takt.connectivity.domain;

import org.jspecify.annotations.NullMarked;
