/** The only place that knows Drools and its DMN engine. */
@NullMarked
package io.takt.rules.drools;

import org.jspecify.annotations.NullMarked;
