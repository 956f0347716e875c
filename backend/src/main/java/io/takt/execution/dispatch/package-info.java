/** What a station does next, and whether it may. */
@NullMarked
package io.takt.execution.dispatch;

import org.jspecify.annotations.NullMarked;
