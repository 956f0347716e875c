/** The rows of material, as the module works with them. */
@NullMarked
package io.takt.material.domain;

import org.jspecify.annotations.NullMarked;
