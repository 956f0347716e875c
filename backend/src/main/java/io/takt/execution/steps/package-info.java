/** What BPMN may call here. */
@NullMarked
package io.takt.execution.steps;

import org.jspecify.annotations.NullMarked;
