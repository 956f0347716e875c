/** The rows of personnel, as the module works with them. */
@NullMarked
package io.takt.personnel.domain;

import org.jspecify.annotations.NullMarked;
