/** Orders over REST. */
@NullMarked
package io.takt.ordering.web;

import org.jspecify.annotations.NullMarked;
