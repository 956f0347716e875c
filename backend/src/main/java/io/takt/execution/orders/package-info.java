/** Work orders: locked and written down by whoever changes them, and read as people look at them. */
@NullMarked
package io.takt.execution.orders;

import org.jspecify.annotations.NullMarked;
