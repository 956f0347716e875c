/** What a recall has to take along: where a lot went, and what a unit is made of. */
@NullMarked
package io.takt.reporting.recalls;

import org.jspecify.annotations.NullMarked;
