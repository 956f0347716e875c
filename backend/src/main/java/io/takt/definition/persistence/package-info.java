/** Definitions in the database. */
@NullMarked
package io.takt.definition.persistence;

import org.jspecify.annotations.NullMarked;
