/** How models come into force: the gate, versions, deployments, the shipped line and the plant's line. */
@NullMarked
package io.takt.workflow.publication;

import org.jspecify.annotations.NullMarked;
