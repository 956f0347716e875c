/** What BPMN may call here. */
@NullMarked
package io.takt.quality.steps;

import org.jspecify.annotations.NullMarked;
