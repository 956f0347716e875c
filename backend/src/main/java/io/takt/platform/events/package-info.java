/** Application events that were published and not yet handled. */
@NullMarked
package io.takt.platform.events;

import org.jspecify.annotations.NullMarked;
