/** Device definitions: checked as a whole, then put to work. */
@NullMarked
package io.takt.connectivity.setup;

import org.jspecify.annotations.NullMarked;
