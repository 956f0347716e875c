/** Equipment over REST. */
@NullMarked
package io.takt.equipment.web;

import org.jspecify.annotations.NullMarked;
