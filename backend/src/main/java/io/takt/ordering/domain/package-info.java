/** The rows of orders, as the module works with them. */
@NullMarked
package io.takt.ordering.domain;

import org.jspecify.annotations.NullMarked;
