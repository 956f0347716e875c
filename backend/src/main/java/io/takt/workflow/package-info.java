/**
 * The port to the process engine: models and their publication, running instances, steps and the picture of an
 * instance. Knows no MES word; meaning comes from above through {@code workflow.spi}.
 *
 * <p>{@code gate} decides what may become a model, {@code publication} puts it in force, {@code camunda} runs it and is
 * the only package that knows the engine.
 */
@NullMarked
@ApplicationModule(displayName = "Workflow",
        allowedDependencies = {"shared", "security", "eventlog", "administration", "administration::spi"})
package io.takt.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
