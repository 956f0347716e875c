/** What others may learn of orders. */
@NullMarked
@NamedInterface("events")
package io.takt.ordering.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
