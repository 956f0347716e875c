/** The rows of definitions, as the module works with them. */
@NullMarked
package io.takt.definition.domain;

import org.jspecify.annotations.NullMarked;
