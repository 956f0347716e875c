/** Places in the database. */
@NullMarked
package io.takt.plant.persistence;

import org.jspecify.annotations.NullMarked;
