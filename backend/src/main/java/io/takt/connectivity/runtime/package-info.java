/** Reads the devices, keeps their last values, plays their handshakes and compares them with what the devices count. */
@NullMarked
package io.takt.connectivity.runtime;

import org.jspecify.annotations.NullMarked;
