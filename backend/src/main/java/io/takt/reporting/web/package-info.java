/** Documents over HTTP. */
@NullMarked
package io.takt.reporting.web;

import org.jspecify.annotations.NullMarked;
