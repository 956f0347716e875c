/** The operators' own task list. */
@NullMarked
package io.takt.execution.tasks;

import org.jspecify.annotations.NullMarked;
