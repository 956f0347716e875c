/** The database: embedded or given, checked before anything uses it. */
@NullMarked
package io.takt.platform.database;

import org.jspecify.annotations.NullMarked;
