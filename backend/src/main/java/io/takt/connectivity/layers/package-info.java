/** The connection test that every driver shares: from the name to the first value, each layer timed. */
@NullMarked
package io.takt.connectivity.layers;

import org.jspecify.annotations.NullMarked;
