/** The gate that every model passes before the engine sees it: written once, without the engine. */
@NullMarked
package io.takt.workflow.gate;

import org.jspecify.annotations.NullMarked;
