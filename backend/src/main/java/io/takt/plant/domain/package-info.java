/** The places' rows, as the module works with them. */
@NullMarked
package io.takt.plant.domain;

import org.jspecify.annotations.NullMarked;
