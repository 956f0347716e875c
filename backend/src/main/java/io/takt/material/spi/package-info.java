/** What material asks of those who use it. */
@NullMarked
@NamedInterface("spi")
package io.takt.material.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
