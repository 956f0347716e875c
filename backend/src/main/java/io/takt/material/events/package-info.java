/** What others may learn of material. */
@NullMarked
@NamedInterface("events")
package io.takt.material.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
