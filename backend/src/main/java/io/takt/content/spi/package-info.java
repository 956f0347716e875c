/** What other modules tell the keeper of files. */
@NullMarked
@NamedInterface("spi")
package io.takt.content.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
