/** Long tests that kill the packaged product and count what is left; run by the Maven profile {@code long-runs}. */
@NullMarked
package io.takt.reliability;

import org.jspecify.annotations.NullMarked;
