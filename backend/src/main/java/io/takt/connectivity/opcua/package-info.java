/** OPC UA behind the driver SPI; the only place, beside simulators, that knows Milo. */
@NullMarked
package io.takt.connectivity.opcua;

import org.jspecify.annotations.NullMarked;
