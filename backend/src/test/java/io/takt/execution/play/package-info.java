/** Random plays of orders on the real engine, rules and database, and what must hold after each act. */
@NullMarked
package io.takt.execution.play;

import org.jspecify.annotations.NullMarked;
