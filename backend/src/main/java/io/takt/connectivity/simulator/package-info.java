/**
 * Simulated machines that speak real Modbus TCP and OPC UA. They are reached over sockets, through the drivers, like any
 * other device, and keep what a real controller keeps when the product restarts.
 */
@NullMarked
@NamedInterface("simulator")
package io.takt.connectivity.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
