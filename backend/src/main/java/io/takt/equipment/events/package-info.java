/** What others may learn of equipment. */
@NullMarked
@NamedInterface("events")
package io.takt.equipment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
