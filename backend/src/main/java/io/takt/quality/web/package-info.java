/** Quality records over HTTP. */
@NullMarked
package io.takt.quality.web;

import org.jspecify.annotations.NullMarked;
