/** The module's tables. */
@NullMarked
package io.takt.workflow.persistence;

import org.jspecify.annotations.NullMarked;
