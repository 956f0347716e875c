/** Jobs: opening, cycles, reports of people and machines. */
@NullMarked
package io.takt.execution.jobs;

import org.jspecify.annotations.NullMarked;
