/** The rows of places, shifts, patterns and calendars, and what a calendar means. */
@NullMarked
package io.takt.plant.domain;

import org.jspecify.annotations.NullMarked;
