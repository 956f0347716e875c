/** The stack light: what the line tells everybody who looks up. */
@NullMarked
package io.takt.execution.light;

import org.jspecify.annotations.NullMarked;
