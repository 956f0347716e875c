/** Personnel over REST. */
@NullMarked
package io.takt.personnel.web;

import org.jspecify.annotations.NullMarked;
