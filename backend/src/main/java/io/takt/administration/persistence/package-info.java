/** The rows of settings, number sequences and imports. */
@NullMarked
package io.takt.administration.persistence;

import org.jspecify.annotations.NullMarked;
