/** What execution tells the modules above, after it happened. */
@NullMarked
@NamedInterface("events")
package io.takt.execution.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
