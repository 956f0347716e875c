/** Definitions over REST. */
@NullMarked
package io.takt.definition.web;

import org.jspecify.annotations.NullMarked;
