/** Rule sets, their versions and the decision log in the database. */
@NullMarked
package io.takt.rules.persistence;

import org.jspecify.annotations.NullMarked;
