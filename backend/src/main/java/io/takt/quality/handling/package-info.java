/** Deciding and doing what becomes of a nonconforming unit. */
@NullMarked
package io.takt.quality.handling;

import org.jspecify.annotations.NullMarked;
