/** What other modules tell the administrator: what is still missing before the plant can work, and where a record is used. */
@NullMarked
@NamedInterface("spi")
package io.takt.administration.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
