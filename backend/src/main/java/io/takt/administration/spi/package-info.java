/** What other modules tell the administrator: what is missing before the plant can work, where a record is used, what can be imported. */
@NullMarked
@NamedInterface("spi")
package io.takt.administration.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
