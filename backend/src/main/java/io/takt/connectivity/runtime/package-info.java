/** Reads the devices, keeps their last values and plays their handshakes. */
@NullMarked
package io.takt.connectivity.runtime;

import org.jspecify.annotations.NullMarked;
