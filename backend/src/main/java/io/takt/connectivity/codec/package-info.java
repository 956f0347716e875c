/** How values lie in a device's registers: raw types, word order, scaling. Pure functions. */
@NullMarked
package io.takt.connectivity.codec;

import org.jspecify.annotations.NullMarked;
