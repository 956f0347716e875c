/** Orders that end before they are complete. */
@NullMarked
package io.takt.execution.cancellation;

import org.jspecify.annotations.NullMarked;
