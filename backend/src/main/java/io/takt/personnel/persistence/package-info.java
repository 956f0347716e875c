/** Personnel in the database. */
@NullMarked
package io.takt.personnel.persistence;

import org.jspecify.annotations.NullMarked;
