/** What others may learn of devices: links lost and found, requests that cannot be sent. */
@NullMarked
@NamedInterface("events")
package io.takt.connectivity.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
