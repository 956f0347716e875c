/** Boxes on their way: planned by a job, moved by a machine or a person. */
@NullMarked
package io.takt.execution.transport;

import org.jspecify.annotations.NullMarked;
