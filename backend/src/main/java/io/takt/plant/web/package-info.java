/** The plant's hierarchy over REST. */
@NullMarked
package io.takt.plant.web;

import org.jspecify.annotations.NullMarked;
