/** Equipment in the database. */
@NullMarked
package io.takt.equipment.persistence;

import org.jspecify.annotations.NullMarked;
