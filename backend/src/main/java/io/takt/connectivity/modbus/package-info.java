/** Modbus behind the driver SPI; the only place that knows j2mod. */
@NullMarked
package io.takt.connectivity.modbus;

import org.jspecify.annotations.NullMarked;
