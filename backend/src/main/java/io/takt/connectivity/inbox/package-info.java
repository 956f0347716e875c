/** The signal inbox and its dispatcher: every signal once, in order, whatever dies in between. */
@NullMarked
package io.takt.connectivity.inbox;

import org.jspecify.annotations.NullMarked;
