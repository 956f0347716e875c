/** The gate: what an uploaded or shipped decision table may hold, down to each FEEL text. Knows no rule engine. */
@NullMarked
package io.takt.rules.gate;

import org.jspecify.annotations.NullMarked;
