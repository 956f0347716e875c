/** Every field of every request is tried with what does not belong there; the requests come from the API's own document. */
@NullMarked
package io.takt.badinput;

import org.jspecify.annotations.NullMarked;
