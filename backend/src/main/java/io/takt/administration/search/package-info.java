/** One search over every kind of thing. */
@NullMarked
package io.takt.administration.search;

import org.jspecify.annotations.NullMarked;
