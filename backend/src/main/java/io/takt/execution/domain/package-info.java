/** Aggregates and policies of work under way: no Spring, no database. */
@NullMarked
package io.takt.execution.domain;

import org.jspecify.annotations.NullMarked;
