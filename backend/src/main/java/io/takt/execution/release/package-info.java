/** Release of work orders: decided once, by process and rule. */
@NullMarked
package io.takt.execution.release;

import org.jspecify.annotations.NullMarked;
