/** The administrator's pages. */
@NullMarked
package io.takt.administration.web;

import org.jspecify.annotations.NullMarked;
