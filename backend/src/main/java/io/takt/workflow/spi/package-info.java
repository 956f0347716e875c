/** What the modules above give to the workflow: steps, listeners of user tasks, checks of models. */
@NullMarked
@NamedInterface("spi")
package io.takt.workflow.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
