/** Quality records in MyBatis. */
@NullMarked
package io.takt.quality.persistence;

import org.jspecify.annotations.NullMarked;
