/** Long tests that kill the packaged product and count what is left; run by the profile {@code reliability}. */
@NullMarked
package io.takt.reliability;

import org.jspecify.annotations.NullMarked;
