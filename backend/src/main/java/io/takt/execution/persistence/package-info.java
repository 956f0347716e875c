/** Work under way in MyBatis. */
@NullMarked
package io.takt.execution.persistence;

import org.jspecify.annotations.NullMarked;
