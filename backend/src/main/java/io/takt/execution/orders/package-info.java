/** Work orders as people look at them. */
@NullMarked
package io.takt.execution.orders;

import org.jspecify.annotations.NullMarked;
