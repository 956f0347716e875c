/** Finds what is missing in the records of a unit, held against what its routing and its bill of material demand. */
@NullMarked
package io.takt.traceability.completeness;

import org.jspecify.annotations.NullMarked;
