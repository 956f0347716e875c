/** What an order needs before the first can run. */
@NullMarked
package io.takt.execution.readiness;

import org.jspecify.annotations.NullMarked;
