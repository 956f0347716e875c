/** Drivers that speak a protocol, and handlers that know what a signal means. */
@NullMarked
@NamedInterface("spi")
package io.takt.connectivity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
