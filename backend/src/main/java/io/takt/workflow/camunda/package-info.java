/** The Camunda 7 engine behind the module's ports. The only package that may import {@code org.camunda}. */
@NullMarked
package io.takt.workflow.camunda;

import org.jspecify.annotations.NullMarked;
