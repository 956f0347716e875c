/** What the modules above give to the rules: the questions that their code asks. */
@NullMarked
@NamedInterface("spi")
package io.takt.rules.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
