/** The equipment's rows, as the module works with them. */
@NullMarked
package io.takt.equipment.domain;

import org.jspecify.annotations.NullMarked;
