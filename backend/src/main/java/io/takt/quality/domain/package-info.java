/** Nonconformances and what is inspected: no Spring, no database. */
@NullMarked
package io.takt.quality.domain;

import org.jspecify.annotations.NullMarked;
