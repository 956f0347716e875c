/** Server push to open browsers. */
@NullMarked
package io.takt.platform.live;

import org.jspecify.annotations.NullMarked;
