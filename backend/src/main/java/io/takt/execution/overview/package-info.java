/** The picture of the line: read from the rows of execution and from plant, equipment and material, never written. */
@NullMarked
package io.takt.execution.overview;

import org.jspecify.annotations.NullMarked;
