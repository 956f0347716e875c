/** Judging measured values and looks. */
@NullMarked
package io.takt.quality.judging;

import org.jspecify.annotations.NullMarked;
