/** Plant time and system time. */
@NullMarked
package io.takt.platform.clock;

import org.jspecify.annotations.NullMarked;
