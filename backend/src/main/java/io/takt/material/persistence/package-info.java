/** Material in the database. */
@NullMarked
package io.takt.material.persistence;

import org.jspecify.annotations.NullMarked;
