/** Lots, and what becomes of units that leave one. */
@NullMarked
package io.takt.execution.lots;

import org.jspecify.annotations.NullMarked;
