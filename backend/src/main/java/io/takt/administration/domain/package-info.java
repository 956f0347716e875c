/** The rows of what the administrator keeps. */
@NullMarked
package io.takt.administration.domain;

import org.jspecify.annotations.NullMarked;
