/** What the console says while the product starts, and why it did not. */
@NullMarked
package io.takt.platform.start;

import org.jspecify.annotations.NullMarked;
