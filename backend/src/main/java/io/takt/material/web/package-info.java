/** Material over REST. */
@NullMarked
package io.takt.material.web;

import org.jspecify.annotations.NullMarked;
