/** The other side of a comparison: what a product like ours could not do without, and nothing else. */
@NullMarked
package io.takt.benchmark.bare;

import org.jspecify.annotations.NullMarked;
