/** Traceability over REST. */
@NullMarked
package io.takt.traceability.web;

import org.jspecify.annotations.NullMarked;
