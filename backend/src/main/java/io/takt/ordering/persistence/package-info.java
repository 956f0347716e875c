/** Orders in the database. */
@NullMarked
package io.takt.ordering.persistence;

import org.jspecify.annotations.NullMarked;
