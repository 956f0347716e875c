/** How long what came in and went out is kept. */
@NullMarked
package io.takt.connectivity.retention;

import org.jspecify.annotations.NullMarked;
