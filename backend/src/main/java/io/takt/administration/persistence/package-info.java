/** The rows of settings and number sequences. */
@NullMarked
package io.takt.administration.persistence;

import org.jspecify.annotations.NullMarked;
